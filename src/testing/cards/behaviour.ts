/** What the bank says to a payment with a test card. */
export interface CardBehaviour {
  /** The reason to decline it with, by the name it has in the table of declines. */
  readonly declines?: string;
  /** Declined already when a customer is given the card. */
  readonly declinesAttachment?: true;
  /** When the cardholder has to confirm a payment: each time, or until the card is set up for later use. */
  readonly authentication?: 'always' | 'unless-set-up';
  /** The cardholder contests the payment as soon as it is made; why. */
  readonly disputes?: string;
  /** They only ask first: no money moves yet. */
  readonly disputesAsInquiry?: true;
  /** What becomes of a refund: it comes back as failed, or takes a while. */
  readonly refunds?: 'arrive-late' | 'fail';
  /** The money can be paid out at once. */
  readonly bypassesPending?: true;
}

/** Where a payment method keeps its card's behaviour: a symbol, so that no response shows it. */
export const behaviour: unique symbol = Symbol('behaviour');

/** Nothing out of the ordinary. */
export const ACCEPTED: CardBehaviour = {};

/** Whether a payment method has been taken from its customer, and can't be used again. */
export const wasDetached: unique symbol = Symbol('detached');
