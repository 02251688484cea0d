/** What the bank says to a payment with a test card. */
export interface CardBehaviour {
  /** The reason to decline it with, by the name it has in the table of declines. */
  readonly declines?: string;
  /** Declined already when a customer is given the card. */
  readonly declinesAttachment?: true;
  /** When the cardholder has to confirm a payment: each time, or until the card is set up for later use. */
  readonly authentication?: 'always' | 'unless-set-up';
  /** The money can be paid out at once. */
  readonly bypassesPending?: true;
}

/** Where a payment method keeps its card's behaviour: a symbol, so that no response shows it. */
export const behaviour: unique symbol = Symbol('behaviour');

/** Nothing out of the ordinary. */
export const ACCEPTED: CardBehaviour = {};
