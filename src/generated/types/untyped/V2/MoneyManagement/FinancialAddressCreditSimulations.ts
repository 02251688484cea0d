// Written by `npm run generate`. Not to be edited by hand.

export interface V2MoneyManagementFinancialAddressCreditSimulation {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations/object) */
  object: 'v2.money_management.financial_address_credit_simulation';
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations/object) */
  status: string;
}
