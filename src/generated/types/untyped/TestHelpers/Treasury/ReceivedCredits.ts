// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryReceivedCreditCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  financial_account: string;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  network: TestHelpersTreasuryReceivedCreditCreateParams.Network;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits) */
  initiating_payment_method_details?: TestHelpersTreasuryReceivedCreditCreateParams.InitiatingPaymentMethodDetails | undefined;
}
export declare namespace TestHelpersTreasuryReceivedCreditCreateParams {
  export type Network = 'ach' | 'rtp' | 'us_domestic_wire' | OtherString;
  export interface InitiatingPaymentMethodDetails {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
    type: 'us_bank_account';
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount | undefined;
  }
  export namespace InitiatingPaymentMethodDetails {
    export interface UsBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
      account_number?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/received_credits) */
      routing_number?: string | undefined;
    }
  }
}
