import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { issuesOf } from '../../src/core/check.ts';
import type { Schema } from '../../src/core/schema.ts';
import * as tables from '../../src/resources/index.ts';
import * as schemas from '../../src/schemas/index.ts';
import { schemaFields } from './shape.ts';

const { CustomerCreateParams, CustomerListParams, CustomerUpdateParams, RefundCreateParams } = schemas;
const { PaymentIntentCreateParams, PaymentIntentUpdateParams, PaymentIntentConfirmParams } = schemas;

const payment = { amount: 1250, currency: 'usd' };
const lineItem = { product_name: 'Tea', quantity: 2, unit_cost: 300 };
const online = { ip_address: '192.0.2.1', user_agent: 'x' };

describe('parameters that are taken', () => {
  it.each<[string, Schema<unknown>, unknown]>([
    ['nothing at all', CustomerCreateParams, {}],
    ['undefined for what may be left out', CustomerCreateParams, { email: undefined, address: undefined }],
    ['an empty text to unset', CustomerUpdateParams, { address: '', shipping: '', metadata: '', tax_exempt: '' }],
    ['null to unset', CustomerUpdateParams, { address: null, business_name: null, metadata: null }],
    ['metadata of texts, numbers and null', CustomerCreateParams, { metadata: { plan: 'pro', seats: 3, old: null } }],
    ['a negative balance', CustomerCreateParams, { balance: -500 }],
    ['a kind of tax id of next year', CustomerCreateParams, { tax_id_data: [{ type: 'mars_vat', value: '1' }] }],
    ['a date', CustomerListParams, { created: new Date() }],
    ['bounds of a time in both forms', CustomerListParams, { created: { gte: new Date(), lt: 1_700_000_000 } }],
    [
      'a new payment method',
      PaymentIntentCreateParams,
      { ...payment, payment_method_data: { type: 'us_bank_account', us_bank_account: { account_number: '1' } } },
    ],
    ['off_session in both forms', PaymentIntentCreateParams, { ...payment, off_session: 'recurring' }],
    [
      'what an amount is made up of',
      PaymentIntentCreateParams,
      { ...payment, amount_details: { line_items: [lineItem] } },
    ],
    [
      'nothing known of the browser',
      PaymentIntentConfirmParams,
      { mandate_data: { customer_acceptance: { type: 'online', online: {} } } },
    ],
    ['a fee taken back', PaymentIntentUpdateParams, { application_fee_amount: '' }],
  ])('%s', (_, schema, value) => {
    expect(issuesOf(schema, value)).toEqual([]);
  });
});

describe('parameters that are refused', () => {
  it.each<[string, Schema<unknown>, unknown, string]>([
    ['a misspelt name', CustomerCreateParams, { emial: 'a@example.com' }, 'emial'],
    ['a misspelt name further down', CustomerCreateParams, { address: { lin1: 'x' } }, 'address.lin1'],
    [
      'a misspelt name in a list',
      PaymentIntentCreateParams,
      { ...payment, amount_details: { line_items: [{ ...lineItem, tex: 1 }] } },
      'amount_details.line_items[0].tex',
    ],
    ['a missing currency', PaymentIntentCreateParams, { amount: 1250 }, 'currency'],
    ['undefined for what is required', PaymentIntentCreateParams, { ...payment, amount: undefined }, 'amount'],
    ['a missing name of whom to send to', CustomerCreateParams, { shipping: { address: {} } }, 'shipping.name'],
    ['a fraction of a cent', RefundCreateParams, { amount: 12.5 }, 'amount'],
    ['not a number', RefundCreateParams, { amount: Number.NaN }, 'amount'],
    ['an amount as text', RefundCreateParams, { amount: '1250' }, 'amount'],
    ['an amount as a bigint', RefundCreateParams, { amount: 1250n }, 'amount'],
    ['null for what can not be unset', RefundCreateParams, { payment_intent: null }, 'payment_intent'],
    ['null for a new payment’s metadata', PaymentIntentCreateParams, { ...payment, metadata: null }, 'metadata'],
    ['a reason that is misspelt', RefundCreateParams, { reason: 'fraudulant' }, 'reason'],
    [
      'a misspelt way to capture',
      PaymentIntentCreateParams,
      { ...payment, capture_method: 'manuel' },
      'capture_method',
    ],
    ['true as a text', PaymentIntentCreateParams, { ...payment, confirm: 'true' }, 'confirm'],
    ['metadata within metadata', CustomerCreateParams, { metadata: { a: { b: 'c' } } }, 'metadata.a'],
    ['a list for a hash', CustomerCreateParams, { address: [] }, 'address'],
    ['a page of 101', CustomerListParams, { limit: 101 }, 'limit'],
    ['a page of none', CustomerListParams, { limit: 0 }, 'limit'],
    ['one path to expand, outside a list', CustomerListParams, { expand: 'data.sources' }, 'expand'],
    ['an unknown bound of a time', CustomerListParams, { created: { after: 1 } }, 'created.after'],
    ['an invalid date', CustomerListParams, { created: { gte: new Date('x') } }, 'created.gte'],
    [
      'a new payment method of no type',
      PaymentIntentCreateParams,
      { ...payment, payment_method_data: {} },
      'payment_method_data.type',
    ],
    [
      'half of what is known of the browser',
      PaymentIntentCreateParams,
      {
        ...payment,
        mandate_data: { customer_acceptance: { type: 'online', online: { ...online, user_agent: undefined } } },
      },
      'mandate_data.customer_acceptance.online.user_agent',
    ],
  ])('%s', (_, schema, value, path) => {
    expect(issuesOf(schema, value).map((issue) => issue.path)).toEqual([path]);
  });
});

const fields = Object.entries(tables).flatMap(([resource, table]) =>
  Object.entries<Action<unknown, unknown>>(table.actions).flatMap(([action, { params }]) =>
    Object.keys(schemaFields(params) ?? {}).map((field) => ({ id: `${resource}.${action}`, field, params })),
  ),
);

describe('every parameter of every action', () => {
  it('refuses a value of a kind that nothing takes', () => {
    const careless = fields.filter(
      ({ field, params }) => !pathsOf(params, { [field]: Symbol('wrong') }).includes(field),
    );
    expect(fields.length).toBeGreaterThan(200);
    expect(careless).toEqual([]);
  });
});

const pathsOf = (schema: Schema<unknown>, value: unknown) => issuesOf(schema, value).map(({ path }) => path);
