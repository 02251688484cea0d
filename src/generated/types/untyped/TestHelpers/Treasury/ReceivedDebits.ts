// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersTreasuryReceivedDebitCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  financial_account: string;
  network: 'ach';
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  initiating_payment_method_details?: TestHelpersTreasuryReceivedDebitCreateParams.InitiatingPaymentMethodDetails | undefined;
}
export declare namespace TestHelpersTreasuryReceivedDebitCreateParams {
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
