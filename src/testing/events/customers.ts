import type { PaymentMethod } from '../../generated/types/index.ts';
import { always, both, fieldsOf, isGone, isNew, otherwise, type Rules, type Test } from './rules.ts';

const method = fieldsOf<PaymentMethod>();

/** A bank account or card of the older kind is a customer's, or a connected account's to be paid to. */
const isOf =
  (owner: 'account' | 'customer'): Test =>
  (before, after) =>
    typeof Reflect.get(after ?? before ?? {}, owner) === 'string';

const ofCustomer = isOf('customer');
const ofAccount = isOf('account');
const where = (test: Test) => ({ ...otherwise, where: (row: object) => test(undefined, row) });

const source = {
  'customer.source.created': both(isNew, ofCustomer),
  'customer.source.updated': where(ofCustomer),
  'customer.source.deleted': both(isGone, ofCustomer),
  'account.external_account.created': both(isNew, ofAccount),
  'account.external_account.updated': where(ofAccount),
  'account.external_account.deleted': both(isGone, ofAccount),
} satisfies Rules;

/** Discounts of one invoice or one checkout are no customer's. */
const isLasting: Test = (before, after) => {
  const fields = ['customer', 'invoice', 'invoice_item', 'checkout_session'].map((name) =>
    Reflect.get(after ?? before ?? {}, name),
  );
  const [customer, ...others] = fields.map((value: unknown) => typeof value === 'string');
  return customer === true && !others.includes(true);
};

/** Who pays, with what, and who is paid. */
export const CUSTOMERS = {
  customer: { 'customer.created': isNew, 'customer.updated': otherwise, 'customer.deleted': isGone },
  card: source,
  bank_account: source,
  source,
  tax_id: {
    'customer.tax_id.created': both(isNew, ofCustomer),
    'customer.tax_id.updated': where(ofCustomer),
    'customer.tax_id.deleted': both(isGone, ofCustomer),
  },
  discount: {
    'customer.discount.created': both(isNew, isLasting),
    'customer.discount.updated': where(isLasting),
    'customer.discount.deleted': both(isGone, isLasting),
  },
  payment_method: {
    'payment_method.attached': method.isSet('customer'),
    'payment_method.detached': method.isCleared('customer'),
    'payment_method.updated': method.otherwiseWith('customer'),
  },
  customer_cash_balance_transaction: { 'customer_cash_balance_transaction.created': isNew },
  account: { 'account.updated': always },
  person: { 'person.created': isNew, 'person.updated': otherwise, 'person.deleted': isGone },
} satisfies Readonly<Record<string, Rules>>;
