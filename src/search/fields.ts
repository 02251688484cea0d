/**
 * The fields that each search knows. `text` is found by a part of it too, `word` only as a whole; `number` and `time` can be
 * compared. https://docs.stripe.com/search#query-fields-for-each-resource
 */
export const FIELDS = {
  charges: {
    amount: 'number',
    'billing_details.address.postal_code': 'word',
    created: 'time',
    currency: 'word',
    customer: 'word',
    disputed: 'flag',
    refunded: 'flag',
    status: 'word',
  },
  customers: { created: 'time', email: 'text', name: 'text', phone: 'text' },
  invoices: {
    created: 'time',
    currency: 'word',
    customer: 'word',
    last_finalization_error_code: 'word',
    last_finalization_error_type: 'word',
    number: 'text',
    receipt_number: 'text',
    status: 'word',
    subscription: 'word',
    total: 'number',
  },
  paymentIntents: { amount: 'number', created: 'time', currency: 'word', customer: 'word', status: 'word' },
  prices: { active: 'flag', currency: 'word', lookup_key: 'text', product: 'word', type: 'word' },
  products: { active: 'flag', description: 'text', name: 'text', shippable: 'flag', url: 'text' },
  subscriptions: { canceled_at: 'time', created: 'time', status: 'word' },
} as const;

/** What a field holds, and so how it is searched. */
export type Kind = 'text' | 'word' | 'number' | 'time' | 'flag';

/** The resources that can be searched. */
export type Searchable = keyof typeof FIELDS;

/** How a card of a charge can be found: `payment_method_details.card.last4`. */
const DETAILS = /^payment_method_details\.[a-z0-9_]+\.(?:(exp_month|exp_year)|brand|fingerprint|last4)$/;

/** What a field of a resource holds; undefined for a field that can't be searched. */
export function kindOf(resource: Searchable, field: string): Kind | undefined {
  const fields: Readonly<Record<string, Kind>> = FIELDS[resource];
  if (Object.hasOwn(fields, field)) return fields[field];
  if (field.startsWith('metadata.') && field.length > 'metadata.'.length) return 'word';
  const [found, compared] = resource === 'charges' ? (DETAILS.exec(field) ?? []) : [];
  return found === undefined ? undefined : compared === undefined ? 'word' : 'number';
}
