// Written by `npm run generate`. Not to be edited by hand.
import type { Source } from './Sources.ts';

export interface SourceMandateNotification {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'source_mandate_notification';
  /** What is particular to pre-authorised debits in Canada. */
  acss_debit?: SourceMandateNotification.AcssDebit;
  /** How much. In the currency's smallest unit. */
  amount: number | null;
  /** What is particular to Bacs direct debits in the United Kingdom. */
  bacs_debit?: SourceMandateNotification.BacsDebit;
  /** When it was made. Unix seconds. */
  created: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** Why. */
  reason: string;
  /** What is particular to SEPA direct debits. */
  sepa_debit?: SourceMandateNotification.SepaDebit;
  source: Source;
  /** In which state it is. */
  status: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. */
  type: string;
}
export declare namespace SourceMandateNotification {
  export interface AcssDebit {
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. */
    statement_descriptor?: string;
  }
  export interface BacsDebit {
    /** The last four digits of the number. */
    last4?: string;
  }
  export interface SepaDebit {
    creditor_identifier?: string;
    /** The last four digits of the number. */
    last4?: string;
    mandate_reference?: string;
  }
}
