/** A customer as Stripe sends it. */
export function customerJson(number: number): string {
  return JSON.stringify(customer(number));
}

/** A page of customers. */
export function listJson(length: number): string {
  const data = Array.from({ length }, (_, number) => customer(number));
  return JSON.stringify({ object: 'list', url: '/v1/customers', has_more: true, data });
}

function customer(number: number) {
  return {
    id: `cus_${String(number).padStart(14, '0')}`,
    object: 'customer',
    address: { city: 'Berlin', country: 'DE', line1: 'Somewhere 1', line2: null, postal_code: '10115', state: null },
    balance: 0,
    created: 1_790_000_000 + number,
    currency: 'eur',
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: 'A customer of the benchmark',
    discount: null,
    email: `customer-${number}@example.com`,
    invoice_prefix: 'ABCD1234',
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: { order: '1234', plan: 'pro' },
    name: 'Ada Lovelace',
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: ['de'],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}
