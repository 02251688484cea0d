// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryReceivedCreditCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  financial_account: string;
  network: TestHelpersTreasuryReceivedCreditCreateParams.Network;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  initiating_payment_method_details?: TestHelpersTreasuryReceivedCreditCreateParams.InitiatingPaymentMethodDetails | undefined;
}
export declare namespace TestHelpersTreasuryReceivedCreditCreateParams {
  export type Network = 'ach' | 'rtp' | 'us_domestic_wire' | OtherString;
  export interface InitiatingPaymentMethodDetails {
    type: 'us_bank_account';
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount | undefined;
  }
  export namespace InitiatingPaymentMethodDetails {
    export interface UsBankAccount {
      account_holder_name?: string | undefined;
      account_number?: string | undefined;
      routing_number?: string | undefined;
    }
  }
}
