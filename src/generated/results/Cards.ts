// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Cards.ts';

export const Card: Schema<types.Card> = result<types.Card>("id:s object:'card' account?:~@account address_city:~s address_country:~s address_line1:~s address_line1_check:~s address_line2:~s address_state:~s address_zip:~s address_zip_check:~s allow_redisplay?:~s available_payout_methods?:~[s] brand:s country:~s currency?:~s customer?:~@customer cvc_check:~s default_for_currency?:~b description?:s dynamic_last4:~s exp_month:i exp_year:i fingerprint?:~s funding:s iin?:s issuer?:s last4:s metadata:~{s} name:~s networks?:(preferred:~s) regulated_status:~s status?:~s tokenization_method:~s");
export const DeletedCard: Schema<types.DeletedCard> = result<types.DeletedCard>("id:s object:'card' currency?:~s deleted:!");
export type Card = types.Card;
export type DeletedCard = types.DeletedCard;
