// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/PersonalizationDesigns.ts';

const IssuingPersonalizationDesign_CarrierTextShape = result<never>('footer_body:~s footer_title:~s header_body:~s header_title:~s');
const IssuingPersonalizationDesign_PreferencesShape = result<never>('is_default:b is_platform_default:~b');
const IssuingPersonalizationDesign_RejectionReasonsShape = result<never>('card_logo:~[s] carrier_text:~[s]');
export const IssuingPersonalizationDesign: Schema<types.IssuingPersonalizationDesign> = result<types.IssuingPersonalizationDesign>("id:s object:'issuing.personalization_design' card_logo:~@file carrier_text:~$0 created:i livemode:b lookup_key:~s metadata:{s} name:~s physical_bundle:@issuing.physical_bundle preferences:$1 rejection_reasons:$2 status:s", IssuingPersonalizationDesign_CarrierTextShape, IssuingPersonalizationDesign_PreferencesShape, IssuingPersonalizationDesign_RejectionReasonsShape);
export type IssuingPersonalizationDesign = types.IssuingPersonalizationDesign;
