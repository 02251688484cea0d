// Written by `npm run generate`. Not to be edited by hand.
import type { Source } from './Sources.ts';

export interface SourceMandateNotification {
  id: string;
  object: 'source_mandate_notification';
  acss_debit?: SourceMandateNotification.AcssDebit;
  /** In the currency's smallest unit. */
  amount: number | null;
  bacs_debit?: SourceMandateNotification.BacsDebit;
  /** Unix seconds. */
  created: number;
  livemode: boolean;
  reason: string;
  sepa_debit?: SourceMandateNotification.SepaDebit;
  source: Source;
  status: string;
  type: string;
}
export declare namespace SourceMandateNotification {
  export interface AcssDebit {
    statement_descriptor?: string;
  }
  export interface BacsDebit {
    last4?: string;
  }
  export interface SepaDebit {
    creditor_identifier?: string;
    last4?: string;
    mandate_reference?: string;
  }
}
