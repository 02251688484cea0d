// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/PersonalizationDesigns.ts';

export const IssuingPersonalizationDesign: Schema<types.IssuingPersonalizationDesign> = result<types.IssuingPersonalizationDesign>("id:s object:'issuing.personalization_design' card_logo:~@file carrier_text:~(footer_body:~s footer_title:~s header_body:~s header_title:~s) created:i livemode:b lookup_key:~s metadata:{s} name:~s physical_bundle:@issuing.physical_bundle preferences:(is_default:b is_platform_default:~b) rejection_reasons:(card_logo:~[s] carrier_text:~[s]) status:s");
export type IssuingPersonalizationDesign = types.IssuingPersonalizationDesign;
