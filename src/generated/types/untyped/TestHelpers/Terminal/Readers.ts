// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTerminalReaderPresentPaymentMethodParams {
  /** How much of it is a tip. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers) */
  amount_tip?: number | undefined;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/terminal/readers) */
  card?: TestHelpersTerminalReaderPresentPaymentMethodParams.Card | undefined;
  /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/terminal/readers) */
  card_present?: TestHelpersTerminalReaderPresentPaymentMethodParams.CardPresent | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/terminal/readers) */
  interac_present?: TestHelpersTerminalReaderPresentPaymentMethodParams.InteracPresent | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers) */
  type?: TestHelpersTerminalReaderPresentPaymentMethodParams.Type | undefined;
}
export declare namespace TestHelpersTerminalReaderPresentPaymentMethodParams {
  export interface Card {
    /** The security code of the card. [Docs](https://docs.stripe.com/api/terminal/readers) */
    cvc?: string | undefined;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/terminal/readers) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/terminal/readers) */
    exp_year: number;
    /** The number of the card, without spaces. [Docs](https://docs.stripe.com/api/terminal/readers) */
    number: string;
  }
  export interface CardPresent {
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    number?: string | undefined;
  }
  export interface InteracPresent {
    /** [Docs](https://docs.stripe.com/api/terminal/readers) */
    number?: string | undefined;
  }
  export type Type = 'card' | 'card_present' | 'interac_present' | OtherString;
}

export interface TestHelpersTerminalReaderSucceedInputCollectionParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/readers) */
  skip_non_required_inputs?: TestHelpersTerminalReaderSucceedInputCollectionParams.SkipNonRequiredInputs | undefined;
}
export declare namespace TestHelpersTerminalReaderSucceedInputCollectionParams {
  export type SkipNonRequiredInputs = 'all' | 'none' | OtherString;
}

export interface TestHelpersTerminalReaderTimeoutInputCollectionParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
