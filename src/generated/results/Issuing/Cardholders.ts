// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Cardholders.ts';
import { AddressShape, IssuingCard_SpendingControlsShape } from '../shared.ts';

export const IssuingCardholder: Schema<types.IssuingCardholder> = result<types.IssuingCardholder>("id:s object:'issuing.cardholder' billing:(address:$0) company:~(tax_id_provided:b) created:i email:~s individual:~(card_issuing?:~(user_terms_acceptance:~(date:~i ip:~s user_agent:~s)) dob:~(day:~i month:~i year:~i) first_name:~s last_name:~s verification:~(document:~(back:~@file front:~@file))) livemode:b metadata:{s} name:s phone_number:~s preferred_locales:~[s] requirements:(disabled_reason:~s past_due:~[s]) spending_controls:~$1 status:s type:s", AddressShape, IssuingCard_SpendingControlsShape);
export type IssuingCardholder = types.IssuingCardholder;
