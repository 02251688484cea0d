// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SourceMandateNotifications.ts';

export const SourceMandateNotification: Schema<types.SourceMandateNotification> = result<types.SourceMandateNotification>("id:s object:'source_mandate_notification' acss_debit?:(statement_descriptor?:s) amount:~i bacs_debit?:(last4?:s) created:i livemode:b reason:s sepa_debit?:(creditor_identifier?:s last4?:s mandate_reference?:s) source:^source status:s type:s");
export type SourceMandateNotification = types.SourceMandateNotification;
