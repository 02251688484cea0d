import type { CustomerUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkEmail } from '../check-email.ts';
import { addressChange, fullAddress } from '../objects/address.ts';
import { type Customer, cash, type InvoiceSettings, taxIpAddress } from '../objects/customer.ts';
import { taxOf } from '../objects/customer-tax.ts';
import { given, givenTexts } from '../objects/given.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid, noSuch } from '../problem.ts';
import { cashSettings } from './customer-cash.ts';

/** A payment method that the same request attaches. */
export interface Attached {
  /** As the request names it: a test id stands for a payment method that is made of it. */
  readonly askedFor: string;
  readonly method: PaymentMethod;
}

const TEXTS = ['description', 'email', 'name', 'phone'] as const;

/**
 * A customer as a request wants it. Nothing is written.
 *
 * @throws Problem
 */
export function customerChanges(
  account: Account,
  customer: Customer,
  params: CustomerUpdateParams,
  attached?: Attached,
): Customer {
  checkTexts(params);
  const { shipping, default_source: source, tax, tax_exempt, cash_balance } = params;
  if (source && account.sources.get(source)?.customer !== customer.id) throw noSuch('source', source, 'default_source');
  const { business_name, individual_name, ...rest } = customer;
  const changed: Customer = {
    ...rest,
    ...givenTexts(params, TEXTS),
    ...given(params, ['next_invoice_sequence', 'preferred_locales', 'invoice_prefix']),
    ...addressChange(params.address),
    ...nameChange('business_name', params.business_name, business_name),
    ...nameChange('individual_name', params.individual_name, individual_name),
    ...(source && { default_source: source }),
    ...(shipping !== undefined && { shipping: shipping ? shippingOf(shipping) : null }),
    ...(tax_exempt !== undefined && { tax_exempt: tax_exempt || 'none' }),
    invoice_settings: mergeInvoiceSettings(account, customer, params.invoice_settings, attached),
    metadata: mergeMetadata(customer.metadata, params.metadata),
    [cash]: cashSettings(customer[cash], cash_balance?.settings),
    [taxIpAddress]: tax?.ip_address === undefined ? customer[taxIpAddress] : tax.ip_address || null,
  };
  if (tax?.validate_location === 'immediately') checkLocation(changed);
  return changed;
}

function checkLocation(customer: Customer): void {
  if (taxOf(customer).automatic_tax !== 'unrecognized_location') return;
  throw invalid('Where this customer is cannot be told from the address: tax needs a country at least.', {
    code: 'customer_tax_location_invalid',
    param: 'tax[validate_location]',
  });
}

function checkTexts({ email, invoice_prefix: prefix }: CustomerUpdateParams): void {
  checkEmail(email, 'email');
  if (prefix !== undefined && !/^[A-Z0-9]{3,12}$/.test(prefix)) {
    throw invalid('An invoice prefix has 3 to 12 capital letters or digits.', { param: 'invoice_prefix' });
  }
}

/** Names that a customer only has when they were given. */
function nameChange<Name extends string>(name: Name, param: string | null | undefined, before: string | undefined) {
  const value = param === undefined ? before : param;
  return value ? { [name]: value } : {};
}

function shippingOf({ address, name, phone }: NonNullable<Exclude<CustomerUpdateParams['shipping'], ''>>) {
  return { address: fullAddress(address), name, phone: phone || null };
}

function mergeInvoiceSettings(
  account: Account,
  { id, invoice_settings: before }: Customer,
  param: CustomerUpdateParams.InvoiceSettings | undefined,
  attached: Attached | undefined,
): InvoiceSettings {
  if (param === undefined) return before;
  const { custom_fields, default_payment_method: method, footer, rendering_options: rendering } = param;
  return {
    custom_fields: custom_fields === undefined ? before.custom_fields : custom_fields || null,
    default_payment_method:
      method === undefined ? before.default_payment_method : ownMethod(account, id, method, attached),
    footer: footer === undefined ? before.footer : footer || null,
    rendering_options: rendering === undefined ? before.rendering_options : renderingOf(rendering),
  };
}

function renderingOf(param: Exclude<CustomerUpdateParams.InvoiceSettings['rendering_options'], undefined>) {
  if (param === '' || param === null) return null;
  return { amount_tax_display: param.amount_tax_display || null, template: param.template ?? null };
}

/** The default has to be the customer's. A test id means the payment method that the request makes of it. */
function ownMethod(account: Account, customer: string, id: string, attached: Attached | undefined): string | null {
  if (id === '') return null;
  if (account.paymentMethods.get(id)?.customer === customer) return id;
  if (id === attached?.askedFor) return attached.method.id;
  throw noSuch(`payment method of this customer`, id, 'invoice_settings[default_payment_method]');
}
