// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ConnectCollectionTransfers.ts';

export const ConnectCollectionTransfer: Schema<types.ConnectCollectionTransfer> = result<types.ConnectCollectionTransfer>("id:s object:'connect_collection_transfer' amount:i currency:s destination:@account livemode:b");
export type ConnectCollectionTransfer = types.ConnectCollectionTransfer;
