// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reserve/Holds.ts';

export const ReserveHold: Schema<types.ReserveHold> = result<types.ReserveHold>("id:s object:'reserve.hold' amount:i amount_releasable?:i created:i created_by:s currency:s destination:s is_releasable?:b livemode:b metadata?:{s} reason:s release_details?:[(amount:i reserve_release:s)] release_schedule:(release_after:~i scheduled_release:~i) reserve_plan:~@reserve.plan source_charge:~@charge source_type:s");
export type ReserveHold = types.ReserveHold;
