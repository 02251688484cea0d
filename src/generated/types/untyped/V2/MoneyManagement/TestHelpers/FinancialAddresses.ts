// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../../core/words.ts';
import type { V2V2Amount } from '../../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementTestHelpersFinancialAddressCreditParams {
  amount: V2V2Amount;
  network: V2MoneyManagementTestHelpersFinancialAddressCreditParams.Network;
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementTestHelpersFinancialAddressCreditParams {
  export type Network = 'ach' | 'chaps' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | OtherString;
}
