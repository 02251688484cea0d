import type { CheckoutSession } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { draftDiscount } from '../discounts/new-discounts.ts';
import { fullAddress } from '../objects/address.ts';
import { invalid } from '../problem.ts';
import { repriced } from './change-session.ts';
import { answeredField } from './custom-fields.ts';
import { filled } from './customer-details.ts';
import { linesOf } from './lines.ts';
import type { Payer } from './payer.ts';
import { idOf, plan, type Session } from './session.ts';

/** A session with what the payer has filled in. @throws Problem where the page would ask for more */
export function filledIn(account: Account, session: Session, payer: Payer): Session {
  const { customer_details: known, custom_fields, billing_address_collection, phone_number_collection } = session;
  const email = payer.email ?? known?.email ?? undefined;
  if (email === undefined) throw missing('email');
  if (billing_address_collection === 'required' && payer.address === undefined) throw missing('address');
  if (phone_number_collection?.enabled && payer.phone === undefined) throw missing('phone');
  const { promotionCode: code } = payer;
  const discounted = code === undefined ? session : withCode(account, session, code);
  return {
    ...discounted,
    collected_information: collected(session, payer),
    consent: consentOf(session),
    custom_fields: custom_fields.map((field) => answeredField(field, payer.customFields ?? {})),
    customer_details: filled({ ...payer, email }, known?.tax_exempt ?? 'none'),
  };
}

const missing = (param: string) =>
  invalid(`The page asks for ${param}: give it to completeCheckout.`, { code: 'parameter_missing', param });

function collected(session: Session, { shipping }: Payer): CheckoutSession['collected_information'] {
  const before = session.collected_information;
  if (shipping === undefined) {
    if (session.shipping_address_collection !== null && !before?.shipping_details) throw missing('shipping');
    return before;
  }
  return {
    business_name: null,
    individual_name: null,
    shipping_details: { address: fullAddress(shipping.address), name: shipping.name },
  };
}

function consentOf({ consent_collection: asked }: Session): CheckoutSession['consent'] {
  if (asked === null) return null;
  return {
    promotions: asked.promotions === 'auto' ? 'opt_out' : null,
    terms_of_service: asked.terms_of_service === 'required' ? 'accepted' : null,
  };
}

function withCode(account: Account, session: Session, entered: string): Session {
  const { currency, customer, id, amount_subtotal } = session;
  if (!session.allow_promotion_codes) throw invalid('This page takes no promotion codes.', { param: 'promotionCode' });
  const code = account.promotionCodes.find((one) => one.active && one.code.toLowerCase() === entered.toLowerCase());
  if (code === undefined) throw invalid(`This code is invalid: ${entered}.`, { param: 'promotionCode' });
  const redemption = {
    customer: idOf(customer),
    checkout_session: id,
    currency: currency ?? undefined,
    amount: amount_subtotal ?? undefined,
  };
  const discount = draftDiscount(account, { promotion_code: code.id }, redemption);
  const lines = linesOf(account, id);
  for (const line of lines) account.lineItems.delete(line.id);
  const discounted: Session = {
    ...session,
    discounts: [{ coupon: null, promotion_code: code.id }],
    [plan]: { ...session[plan], discounts: [discount] },
  };
  return repriced(account, discounted, lines);
}
