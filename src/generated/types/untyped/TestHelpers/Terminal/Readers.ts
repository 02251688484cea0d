// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTerminalReaderPresentPaymentMethodParams {
  /** In the currency's smallest unit. */
  amount_tip?: number | undefined;
  card?: TestHelpersTerminalReaderPresentPaymentMethodParams.Card | undefined;
  card_present?: TestHelpersTerminalReaderPresentPaymentMethodParams.CardPresent | undefined;
  expand?: readonly string[] | undefined;
  interac_present?: TestHelpersTerminalReaderPresentPaymentMethodParams.InteracPresent | undefined;
  type?: TestHelpersTerminalReaderPresentPaymentMethodParams.Type | undefined;
}
export declare namespace TestHelpersTerminalReaderPresentPaymentMethodParams {
  export interface Card {
    cvc?: string | undefined;
    exp_month: number;
    exp_year: number;
    number: string;
  }
  export interface CardPresent {
    number?: string | undefined;
  }
  export interface InteracPresent {
    number?: string | undefined;
  }
  export type Type = 'card' | 'card_present' | 'interac_present' | OtherString;
}

export interface TestHelpersTerminalReaderSucceedInputCollectionParams {
  expand?: readonly string[] | undefined;
  skip_non_required_inputs?: TestHelpersTerminalReaderSucceedInputCollectionParams.SkipNonRequiredInputs | undefined;
}
export declare namespace TestHelpersTerminalReaderSucceedInputCollectionParams {
  export type SkipNonRequiredInputs = 'all' | 'none' | OtherString;
}

export interface TestHelpersTerminalReaderTimeoutInputCollectionParams {
  expand?: readonly string[] | undefined;
}
