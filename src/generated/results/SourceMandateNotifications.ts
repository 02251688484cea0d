// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SourceMandateNotifications.ts';

const SourceMandateNotification_AcssDebitShape = result<never>('statement_descriptor?:s');
const SourceMandateNotification_BacsDebitShape = result<never>('last4?:s');
const SourceMandateNotification_SepaDebitShape = result<never>('creditor_identifier?:s last4?:s mandate_reference?:s');
export const SourceMandateNotification: Schema<types.SourceMandateNotification> = result<types.SourceMandateNotification>("id:s object:'source_mandate_notification' acss_debit?:$0 amount:~i bacs_debit?:$1 created:i livemode:b reason:s sepa_debit?:$2 source:^source status:s type:s", SourceMandateNotification_AcssDebitShape, SourceMandateNotification_BacsDebitShape, SourceMandateNotification_SepaDebitShape);
export type SourceMandateNotification = types.SourceMandateNotification;
