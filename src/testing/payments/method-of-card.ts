import type { Account } from '../account.ts';
import { behaviour, spent } from '../cards/behaviour.ts';
import {
  type BillingDetails,
  cardFields,
  NO_BILLING_DETAILS,
  newPaymentMethod,
  type PaymentMethod,
} from '../objects/payment-method.ts';
import { brandOf, type Card } from '../objects/source.ts';

/**
 * A card of the older kind is a payment method, too, of the same id: it is made with the card, and changes with it. One
 * that is nobody's has paid by its token alone, and can't pay again.
 */
export function keepMethodOf(account: Account, card: Card): PaymentMethod {
  const before = account.paymentMethods.get(card.id);
  const fresh = newPaymentMethod(card.id, account.now(), { type: 'card', card: fieldsOf(card) }, card[behaviour]);
  const method: PaymentMethod = {
    ...(before?.type === 'card' ? { ...before, card: fieldsOf(card) } : fresh),
    billing_details: { ...(before?.billing_details ?? NO_BILLING_DETAILS), ...billingOf(card) },
    customer: card.customer,
    metadata: card.metadata,
    ...(card.customer === null && { [spent]: 'used' }),
  };
  return before === undefined ? account.paymentMethods.add(method) : account.paymentMethods.replace(method);
}

/** The other way round: what is changed of the payment method is changed of the card. */
export function followMethod(account: Account, method: PaymentMethod): PaymentMethod {
  const card = account.sources.get(method.id);
  if (card?.object !== 'card' || method.type !== 'card') return method;
  const { address, name } = method.billing_details;
  account.sources.replace({
    ...card,
    address_city: address?.city ?? null,
    address_country: address?.country ?? null,
    address_line1: address?.line1 ?? null,
    address_line2: address?.line2 ?? null,
    address_state: address?.state ?? null,
    address_zip: address?.postal_code ?? null,
    exp_month: method.card.exp_month,
    exp_year: method.card.exp_year,
    metadata: method.metadata,
    name,
  });
  return method;
}

/** Whether a list has it: not the card that a token stood for in a charge. */
export const isListed = ({ id, customer }: PaymentMethod): boolean => customer !== null || !id.startsWith('card_');

function fieldsOf(card: Card) {
  const { last4, exp_month, exp_year, country, cvc_check: cvc, funding: kind } = card;
  const funding = kind === 'debit' || kind === 'prepaid' ? kind : 'credit';
  const known = { brand: brandOf(card), country, last4, funding } as const;
  return { ...cardFields({ ...known, ...(cvc === 'fail' && { fails: 'cvc' as const }) }, exp_year), exp_month };
}

function billingOf(card: Card): Pick<BillingDetails, 'address' | 'name'> {
  return {
    address: {
      city: card.address_city,
      country: card.address_country,
      line1: card.address_line1,
      line2: card.address_line2,
      postal_code: card.address_zip,
      state: card.address_state,
    },
    name: card.name,
  };
}
