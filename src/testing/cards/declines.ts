/** Why a bank refuses a payment, and what the response says of it. */
export interface Decline {
  readonly code: string;
  readonly decline_code: string;
  /** What the shopper may be told. */
  readonly message: string;
  readonly advice_code?: string;
  readonly param?: string;
  /** Stopped by Stripe's own fraud check; the bank was never asked. */
  readonly blocked?: true;
}

const cardDeclined = (decline_code: string, message: string, more: Partial<Decline> = {}): Decline => ({
  code: 'card_declined',
  decline_code,
  message,
  ...more,
});

const ASK_BANK = 'The bank declined this card without giving a reason.';

/**
 * Declines by reason.
 *
 * @see https://docs.stripe.com/declines/codes
 */
const DECLINES: Readonly<Record<string, Decline>> = {
  generic_decline: cardDeclined('generic_decline', ASK_BANK, { advice_code: 'try_again_later' }),
  insufficient_funds: cardDeclined('insufficient_funds', 'There is not enough money on this card.', {
    advice_code: 'try_again_later',
  }),
  lost_card: cardDeclined('lost_card', ASK_BANK, { advice_code: 'do_not_try_again' }),
  stolen_card: cardDeclined('stolen_card', ASK_BANK, { advice_code: 'do_not_try_again' }),
  card_velocity_exceeded: cardDeclined('card_velocity_exceeded', 'This card has been used too often in a short time.', {
    advice_code: 'try_again_later',
  }),
  fraudulent: cardDeclined('fraudulent', ASK_BANK, { advice_code: 'do_not_try_again', blocked: true }),
  expired_card: {
    code: 'expired_card',
    decline_code: 'expired_card',
    message: 'This card has expired.',
    param: 'exp_month',
    advice_code: 'confirm_card_data',
  },
  incorrect_cvc: {
    code: 'incorrect_cvc',
    decline_code: 'incorrect_cvc',
    message: "This card's security code is wrong.",
    param: 'cvc',
    advice_code: 'confirm_card_data',
  },
  processing_error: {
    code: 'processing_error',
    decline_code: 'processing_error',
    message: 'The card could not be processed just now. Try again in a little while.',
    advice_code: 'try_again_later',
  },
  authentication_required: {
    code: 'authentication_required',
    decline_code: 'authentication_required',
    message: 'The cardholder has to confirm this payment with the bank.',
  },
};

/** The decline of a reason; a plain one for a reason unknown. */
export function declineOf(reason: string): Decline {
  return DECLINES[reason] ?? cardDeclined('generic_decline', ASK_BANK);
}
