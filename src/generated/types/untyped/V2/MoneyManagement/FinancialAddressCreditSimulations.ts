// Written by `npm run generate`. Not to be edited by hand.

export interface V2MoneyManagementFinancialAddressCreditSimulation {
  object: 'v2.money_management.financial_address_credit_simulation';
  livemode: boolean;
  status: string;
}
