// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../../core/words.ts';
import type { V2V2Amount } from '../../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTestHelpersFinancialAddressCreditParams {
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations) */
  amount: V2V2Amount;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations) */
  network: V2MoneyManagementTestHelpersFinancialAddressCreditParams.Network;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/financial-address-credit-simulations) */
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementTestHelpersFinancialAddressCreditParams {
  export type Network = 'ach' | 'chaps' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | OtherString;
}
