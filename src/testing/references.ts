/** Which kinds of object a field names by id. None: kinds that the emulator holds nothing of, so that the field is null. */
type Fields = Readonly<Record<string, readonly string[]>>;

const CUSTOMER = { customer: ['customer'] };

/** Fields that can be expanded, by the kind of object they are on. A dot leads into a hash. */
const REFERENCES: Readonly<Record<string, Fields>> = {
  balance: {},
  balance_transaction: { source: ['charge', 'refund'] },
  bank_account: CUSTOMER,
  card: CUSTOMER,
  cash_balance: {},
  charge: {
    ...CUSTOMER,
    application: [],
    application_fee: [],
    balance_transaction: ['balance_transaction'],
    failure_balance_transaction: ['balance_transaction'],
    on_behalf_of: [],
    payment_intent: ['payment_intent'],
    review: [],
    source_transfer: [],
    'transfer_data.destination': [],
  },
  customer: {
    default_source: ['card', 'bank_account'],
    'invoice_settings.default_payment_method': ['payment_method'],
    test_clock: [],
  },
  customer_balance_transaction: { ...CUSTOMER, checkout_session: [], credit_note: [], invoice: [] },
  customer_cash_balance_transaction: {
    ...CUSTOMER,
    'applied_to_payment.payment_intent': ['payment_intent'],
    'refunded_from_payment.refund': ['refund'],
    'unapplied_from_payment.payment_intent': ['payment_intent'],
  },
  funding_instructions: {},
  payment_intent: {
    ...CUSTOMER,
    application: [],
    latest_charge: ['charge'],
    on_behalf_of: [],
    payment_method: ['payment_method'],
    payment_record: [],
    review: [],
    source: [],
    'transfer_data.destination': [],
  },
  payment_intent_amount_details_line_item: {},
  payment_method: CUSTOMER,
  refund: {
    ...CUSTOMER,
    balance_transaction: ['balance_transaction'],
    charge: ['charge'],
    failure_balance_transaction: ['balance_transaction'],
    payment_intent: ['payment_intent'],
    payment_method: ['payment_method'],
    source_transfer_reversal: [],
    transfer_reversal: [],
  },
  tax_id: { ...CUSTOMER, 'owner.account': [], 'owner.application': [], 'owner.customer': ['customer'] },
};

/** The kinds of object that a field of any of these kinds can name; undefined where it can't be expanded. */
export function kindsBehind(kinds: readonly string[], field: string): readonly string[] | undefined {
  const found = kinds.flatMap((kind) => {
    const fields = REFERENCES[kind];
    return fields !== undefined && Object.hasOwn(fields, field) ? [fields[field] ?? []] : [];
  });
  return found.length === 0 ? undefined : found.flat();
}

/** The names of all fields of these kinds that can be expanded. */
export function expandable(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => Object.keys(REFERENCES[kind] ?? {}));
}
