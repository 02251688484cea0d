// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Tax/Settings.ts';
import { Account_Settings_PaypayPayments_Site_AccessibleShape, IssuingCardholder_BillingShape } from '../shared.ts';

const TaxSettings_DefaultsShape = result<never>('provider:s tax_behavior:~s tax_code:~s');
const TaxSettings_StatusDetails_PendingShape = result<never>('missing_fields:~[s]');
const TaxSettings_StatusDetailsShape = result<never>('active?:$0 pending?:$1', Account_Settings_PaypayPayments_Site_AccessibleShape, TaxSettings_StatusDetails_PendingShape);
export const TaxSettings: Schema<types.TaxSettings> = result<types.TaxSettings>("object:'tax.settings' defaults:$0 head_office:~$1 livemode:b status:s status_details:$2", TaxSettings_DefaultsShape, IssuingCardholder_BillingShape, TaxSettings_StatusDetailsShape);
export type TaxSettings = types.TaxSettings;
