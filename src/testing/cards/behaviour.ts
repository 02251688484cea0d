/** What the bank says to a payment with a test card. */
export interface CardBehaviour {
  /** The reason to decline it with, by the name it has in the table of declines. */
  readonly declines?: string;
  /** Declined already when a customer is given the card. */
  readonly declinesAttachment?: true;
  /** When the cardholder has to confirm a payment: each time, until the card is set up for later use, or when they are there. */
  readonly authentication?: 'always' | 'unless-set-up' | 'on-session';
  /** The cardholder is asked also where only the request wants it. Other cards that need not be confirmed just go through. */
  readonly isEnrolled?: true;
  /** What a payment is thought of that is let through. Default: a normal one. */
  readonly risk?: 'elevated';
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

/** Where a payment method keeps why it can't be used again. */
export const spent: unique symbol = Symbol('spent');
