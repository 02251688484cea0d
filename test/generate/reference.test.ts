import { expect, test } from 'vitest';
import { readModel } from '../../scripts/generate/read/read.ts';
import { referenceUrl } from '../../scripts/generate/reference.ts';
import { TYPED_RESOURCES } from '../../scripts/generate/typed-resources.ts';

const model = readModel();
const api = 'https://docs.stripe.com/api/';

function link(owner: string, name: string): string | undefined {
  const declaration = model.declarations.get(owner);
  if (declaration === undefined) throw new Error(`there is no ${owner}`);
  return referenceUrl(declaration, name, model)?.replace(api, '');
}

/** Owner, field or parameter, and its place in the reference; `-` where it has none. */
const LINKS = `
  Refund amount refunds/object#refund_object-amount
  Charge.BillingDetails address charges/object#charge_object-billing_details-address
  Balance available balance/balance_object#balance_object-available
  CheckoutSession url checkout/sessions/object#checkout_session_object-url
  BillingPortalSession url customer_portal/sessions/object#portal_session_object-url
  InvoiceItem amount invoiceitems/object#invoiceitem_object-amount
  InvoiceLineItem period invoice-line-item/object#invoice_line_item_object-period
  TaxId value tax_ids/object#tax_id_object-value
  Address city customers/object#customer_object-address-city
  DeletedCustomer deleted customers/delete
  InvoicePaidEvent data events/types#event_types-invoice.paid
  EventBase pending_webhooks events/object#event_object-pending_webhooks
  CustomerCreateParams email customers/create#create_customer-email
  CustomerListParams email customers/list#list_customers-email
  CustomerSearchParams query customers/search#search_customers-query
  CustomerCreateParams expand expanding_objects
  PaginationParams limit pagination
  CustomerCreateBalanceTransactionParams amount customer_balance_transactions/create#create_customer_balance_transaction-amount
  CustomerCreateTaxIdParams value tax_ids/customer_create
  CustomerListPaymentMethodsParams type payment_methods/customer_list
  PaymentIntentRetrieveParams client_secret payment_intents/retrieve#retrieve_payment_intent-client_secret
  PaymentIntentCaptureParams amount_to_capture payment_intents/capture#capture_payment_intent-amount_to_capture
  PaymentIntentVerifyMicrodepositsParams amounts payment_intents/verify_microdeposits
  InvoiceFinalizeInvoiceParams auto_advance invoices/finalize#finalize_invoice-auto_advance
  InvoiceCreatePreviewParams schedule invoices/create_preview#create_create_preview-schedule
  InvoiceAddLinesParams lines invoice-line-item/bulk#bulk_add_lines-lines
  SubscriptionCreateParams.Item price subscriptions/create#create_subscription-items-price
  SubscriptionItemDeleteParams clear_usage subscription_items/delete#delete_subscription_item-clear_usage
  SubscriptionCancelParams invoice_now subscriptions/cancel#cancel_subscription-invoice_now
  AccountCreatePersonParams first_name persons/create#create_person-first_name
  TestHelpersTestClockAdvanceParams frozen_time test_clocks/advance#advance_test_clock-frozen_time
  BillingMeterCreateParams event_name billing/meter/create
  V2CoreAccountLink url v2/core/account-links/object
  EphemeralKeyCreateParams customer -
`;

test.each(
  LINKS.trim()
    .split('\n')
    .map((line) => line.trim().split(' ')),
)('%s.%s is linked to where the reference has it', (owner = '', name = '', url = '') => {
  expect(link(owner, name) ?? '-').toBe(url);
});

test('no parameter of a typed action is without a link, but for keys that the reference leaves out', () => {
  const unlinked = model.methods
    .filter(({ resource }) => TYPED_RESOURCES.includes(resource))
    .flatMap(({ params }) => (params?.kind === 'ref' ? [params.to] : []))
    .filter((owner) => link(owner, 'metadata') === undefined);
  expect(unlinked.toSorted()).toEqual(['EphemeralKeyCreateParams', 'EphemeralKeyDeleteParams']);
});

test('a link is one that a comment and a browser can hold', () => {
  const links = [...model.declarations.values()].flatMap((declaration) =>
    declaration.body.kind === 'interface'
      ? declaration.body.fields.flatMap(({ name }) => referenceUrl(declaration, name, model) ?? [])
      : [],
  );
  expect(links.length).toBeGreaterThan(20_000);
  expect(links.filter((url) => !/^https:\/\/docs\.stripe\.com\/api\/[\w/-]+(#[\w.-]+)?$/.test(url))).toEqual([]);
});
