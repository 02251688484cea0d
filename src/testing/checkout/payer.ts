import type { Account } from '../account.ts';
import { followCustomer } from '../invoices/follow-customer.ts';
import { type AddressParam, fullAddress } from '../objects/address.ts';
import { newCustomer } from '../objects/customer.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { findMethod } from '../payments/find-method.ts';
import { invalid } from '../problem.ts';
import { customerChanges } from '../resources/customer-changes.ts';
import type { Details } from './customer-details.ts';
import { idOf, plan, type Session } from './session.ts';

/** What a payer does on a checkout page. */
export interface Payer extends Details {
  /** What to pay with: an id, or a test id. Default: `pm_card_visa`. */
  readonly paymentMethod?: string;
  /** Where to send what was bought, if the page asks for it. */
  readonly shipping?: { readonly name: string; readonly address: AddressParam };
  /** What is entered as a promotion code, if the page allows one. */
  readonly promotionCode?: string;
  /** What is entered into custom fields, by their `key`. */
  readonly customFields?: Readonly<Record<string, string>>;
  /** Whether the payer confirms to the bank that it is they who pay, if the bank asks. Default: yes. */
  readonly authenticates?: boolean;
}

/** The customer that a session is for, with what the payer has filled in; a new one where there is none. */
export function customerOf(account: Account, session: Session): string {
  const id = idOf(session.customer);
  return id === null ? addCustomer(account, session) : updateCustomer(account, session, id);
}

function addCustomer(
  account: Account,
  { customer_details: details, collected_information: collected }: Session,
): string {
  const fresh = newCustomer(account.newId('cus_', 14), account.now(), account.newId('', 8).toUpperCase());
  const { address, email, name, phone } = details ?? { address: null, email: null, name: null, phone: null };
  const shipping = collected?.shipping_details;
  return account.customers.add(
    customerChanges(account, fresh, {
      ...(email !== null && { email }),
      ...(name !== null && { name }),
      ...(phone !== null && { phone }),
      ...(address !== null && { address: given(address) }),
      ...(shipping && { shipping: { address: given(shipping.address), name: shipping.name } }),
    }),
  ).id;
}

/** Of a customer who is known, only what is missing is noted, and what the session was told to keep up to date. */
function updateCustomer(account: Account, session: Session, id: string): string {
  const customer = account.customers.get(id);
  if (customer === undefined)
    throw invalid(`The customer of this session was deleted: ${id}.`, { code: 'resource_missing', param: 'customer' });
  const { customer_details: details, collected_information: collected } = session;
  const { address, name, shipping } = session[plan].customer_update ?? {};
  const sent = collected?.shipping_details;
  account.customers.replace({
    ...customer,
    email: customer.email ?? details?.email ?? null,
    ...(name === 'auto' && details?.name && { name: details.name }),
    ...(address === 'auto' && details?.address && { address: fullAddress(details.address) }),
    ...(shipping === 'auto' &&
      sent && { shipping: { address: fullAddress(sent.address), name: sent.name, phone: customer.phone } }),
  });
  followCustomer(account, id);
  return id;
}

const given = (address: object) => Object.fromEntries(Object.entries(address).filter(([, line]) => line !== null));

/** Whether what is kept may be shown to the customer again: whoever stores it on its own agrees to more. */
function redisplayOf({ mode, [plan]: { payment_intent_data, payment_method_data: data } }: Session) {
  if (data?.allow_redisplay !== undefined) return data.allow_redisplay;
  if (mode === 'setup') return 'always';
  const isKept = mode === 'subscription' || payment_intent_data?.setup_future_usage !== undefined;
  return isKept ? 'limited' : undefined;
}

/** What the payer pays with, in their name. @throws Problem for one that the page doesn't take */
export function methodFor(
  account: Account,
  session: Session,
  { paymentMethod = 'pm_card_visa' }: Payer,
): PaymentMethod {
  const method = findMethod(account, paymentMethod, 'paymentMethod');
  if (!session.payment_method_types.includes(method.type))
    throw invalid(`This checkout takes ${session.payment_method_types.join(', ')}, and no ${method.type}.`, {
      param: 'paymentMethod',
    });
  const { address, email, name, phone } = session.customer_details ?? {
    address: null,
    email: null,
    name: null,
    phone: null,
  };
  const before = method.billing_details;
  return account.paymentMethods.replace({
    ...method,
    // What a customer has kept before is shown again as they agreed to then.
    allow_redisplay: (method.customer === null ? redisplayOf(session) : undefined) ?? method.allow_redisplay,
    billing_details: {
      ...before,
      address: address === null ? before.address : fullAddress(address),
      email: email ?? before.email,
      name: name ?? before.name,
      phone: phone ?? before.phone,
    },
  });
}
