import type { Account } from '../account.ts';
import { checkEmail } from '../check-email.ts';
import { type AddressParam, fullAddress } from '../objects/address.ts';
import { given, givenTexts, type TextParam } from '../objects/given.ts';
import { type MetadataParam, mergeMetadata } from '../objects/metadata.ts';
import { isAuthenticated, lineItems, type PaymentIntent, type Shipping } from '../objects/payment-intent.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { type AmountDetailsParam, checkArithmetic, newLineItems, shownDetails } from './amount-details.ts';
import { checkDescriptors, checkMethod } from './check-method.ts';
import { findMethod, type MethodData, makeMethod } from './find-method.ts';
import { nextStatus } from './life-cycle.ts';
import { typesOf } from './method-types.ts';
import { checkCurrency, checkPaidAmount } from './money.ts';
import { type PassingParams, passing } from './passing.ts';
import { shownOptions } from './shown-options.ts';

interface ShippingParam {
  readonly address: AddressParam;
  readonly carrier?: string | undefined;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly tracking_number?: string | undefined;
}

/** What can be said of a payment intent when it is created, changed, confirmed or captured: each takes a part of it. */
export interface IntentParams extends PassingParams {
  readonly allowed_payment_method_types?: readonly string[] | undefined;
  readonly amount?: number | undefined;
  readonly amount_details?: AmountDetailsParam | '' | null | undefined;
  readonly capture_method?: string | undefined;
  readonly confirmation_token?: string | undefined;
  readonly currency?: string | undefined;
  readonly customer?: string | undefined;
  readonly customer_account?: string | undefined;
  readonly description?: string | undefined;
  readonly excluded_payment_method_types?: readonly string[] | '' | null | undefined;
  readonly hooks?: object | undefined;
  readonly mandate?: string | undefined;
  readonly metadata?: MetadataParam | undefined;
  readonly payment_details?:
    | { readonly customer_reference?: TextParam; readonly order_reference?: TextParam }
    | ''
    | null
    | undefined;
  readonly payment_method?: string | undefined;
  readonly payment_method_configuration?: string | undefined;
  readonly payment_method_data?: MethodData | undefined;
  readonly payment_method_options?: object | undefined;
  readonly receipt_email?: TextParam;
  readonly setup_future_usage?: TextParam;
  readonly shipping?: ShippingParam | '' | null | undefined;
  readonly statement_descriptor?: string | undefined;
  readonly statement_descriptor_suffix?: string | undefined;
  readonly transfer_group?: string | undefined;
}

const TEXTS = [
  'description',
  'receipt_email',
  'setup_future_usage',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const;

/** Parameters that name objects which the emulator never holds, with what they are. */
const NEVER_THERE = {
  confirmation_token: 'confirmation token',
  customer_account: 'customer account',
  payment_method_configuration: 'payment method configuration',
} as const;

/**
 * A payment intent as a request wants it. Nothing is written but a new payment method.
 *
 * @throws Problem
 */
export function withParams(account: Account, intent: PaymentIntent, params: IntentParams): PaymentIntent {
  refuseUnknowable(params);
  checkDescriptors(params);
  checkEmail(params.receipt_email, 'receipt_email');
  if (params.customer !== undefined) refuseOtherCustomer(intent, params.customer);
  const plain: PaymentIntent = {
    ...intent,
    ...givenTexts(params, TEXTS),
    ...given(params, ['amount', 'capture_method', 'allowed_payment_method_types']),
    ...(params.currency !== undefined && { currency: checkCurrency(params.currency) }),
    ...(params.customer !== undefined && { customer: existingCustomer(account, params.customer) }),
    ...(params.shipping !== undefined && { shipping: params.shipping ? fullShipping(params.shipping) : null }),
    ...(params.payment_details && { payment_details: references(params.payment_details) }),
    ...(params.excluded_payment_method_types !== undefined && {
      excluded_payment_method_types: params.excluded_payment_method_types || null,
    }),
    metadata: mergeMetadata(intent.metadata, params.metadata),
    payment_method_options: mergeOptions(intent.payment_method_options, params.payment_method_options),
  };
  if (params.amount !== undefined || params.currency !== undefined) checkPaidAmount(plain.amount, plain.currency);
  const detailed = withDetails(account, plain, params.amount_details);
  const method = methodFrom(account, params);
  const typed = { ...detailed, ...passing(account, plain, params), payment_method_types: typesOf(detailed) };
  if (method === undefined) return typed;
  checkMethod(typed, method);
  return {
    ...typed,
    payment_method: method.id,
    next_action: null,
    status: nextStatus(typed, 'methodGiven'),
    [isAuthenticated]: false,
  };
}

function refuseUnknowable(params: IntentParams): void {
  for (const [param, what] of Object.entries(NEVER_THERE)) {
    const id: unknown = Reflect.get(params, param);
    if (typeof id === 'string') throw noSuch(what, id, param);
  }
  if (params.hooks !== undefined) throw notEmulated('tax calculations', 'hooks');
}

/** @throws Problem for another customer than the payment has already */
function refuseOtherCustomer({ customer: known }: PaymentIntent, customer: string): void {
  if (known === null || known === customer) return;
  throw invalid(`This payment is already that of customer ${known}. Create another one for ${customer.slice(0, 40)}.`, {
    param: 'customer',
  });
}

/** @throws Problem where there is no such customer */
function existingCustomer(account: Account, id: string, param = 'customer'): string {
  if (account.customers.get(id) === undefined) throw noSuch('customer', id, param);
  return id;
}

function methodFrom(account: Account, { payment_method: id, payment_method_data: data }: IntentParams) {
  if (id !== undefined && id !== '') return findMethod(account, id);
  return data === undefined ? undefined : makeMethod(account, data);
}

function withDetails(account: Account, intent: PaymentIntent, details: IntentParams['amount_details']): PaymentIntent {
  if (details === undefined) return intent;
  if (details === '' || details === null) return { ...intent, amount_details: { tip: {} }, [lineItems]: [] };
  checkArithmetic(details, intent.amount);
  return { ...intent, amount_details: shownDetails(details), [lineItems]: newLineItems(account, details) };
}

function mergeOptions(
  before: PaymentIntent['payment_method_options'],
  param: IntentParams['payment_method_options'] = {},
) {
  const merged = new Map(Object.entries(before));
  for (const [type, options] of Object.entries(param)) {
    if (options === '' || options === null) merged.delete(type);
    else merged.set(type, shownOptions(type, { ...Object(merged.get(type)), ...options }));
  }
  return Object.fromEntries(merged);
}

function references({
  customer_reference,
  order_reference,
}: {
  customer_reference?: TextParam;
  order_reference?: TextParam;
}) {
  return { customer_reference: customer_reference || null, order_reference: order_reference || null };
}

/** Shipping details with all their fields. */
export function fullShipping({ address, carrier, name, phone, tracking_number }: ShippingParam): Shipping {
  return {
    address: fullAddress(address),
    carrier: carrier || null,
    name,
    phone: phone || null,
    tracking_number: tracking_number || null,
  };
}
