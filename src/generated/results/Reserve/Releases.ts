// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reserve/Releases.ts';

export const ReserveRelease: Schema<types.ReserveRelease> = result<types.ReserveRelease>("id:s object:'reserve.release' amount:i created:i created_by:s currency:s destination:s livemode:b metadata?:{s} reason:s released_at:i reserve_hold:~@reserve.hold reserve_plan:~@reserve.plan source_transaction?:(dispute?:@dispute refund?:@refund type:s)");
export type ReserveRelease = types.ReserveRelease;
