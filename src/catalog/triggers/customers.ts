import { CustomerSource } from '../../generated/results/CustomerSources.ts';
import { Customer } from '../../generated/results/Customers.ts';
import { Discount } from '../../generated/results/Discounts.ts';
import { PaymentMethod } from '../../generated/results/PaymentMethods.ts';
import { TaxId } from '../../generated/results/TaxIds.ts';
import { IDS } from '../examples/ids.ts';
import { type EventFamily, SAMPLE_TIME } from './family.ts';

const address = { line1: '10 Main St', city: 'Springfield', state: 'IL', postal_code: '62701', country: 'US' };
const { customer } = IDS;

export const customerFamilies: readonly EventFamily[] = [
  {
    noun: 'Customer',
    object: Customer,
    filters: ['id', 'email', 'currency', 'delinquent', 'address.country', 'metadata'],
    sample: { id: customer, name: 'Ada Okafor', email: 'ada@example.com', address, balance: 0, delinquent: false },
    events: {
      'customer.created': ['A customer was created.'],
      'customer.updated': ['Something of a customer changed.', { name: 'Ada Okafor-Lind' }],
      'customer.deleted': ['A customer was deleted.'],
    },
  },
  {
    noun: 'Customer discount',
    object: Discount,
    filters: ['customer', 'source.coupon', 'promotion_code', 'subscription'],
    sample: {
      id: 'di_1SpVqhKWJ7wH2tBz',
      customer,
      source: { type: 'coupon', coupon: IDS['coupon'] },
      start: SAMPLE_TIME,
    },
    events: {
      'customer.discount.created': ['A coupon was attached to a customer.'],
      'customer.discount.updated': ['A customer went from one coupon to another.'],
      'customer.discount.deleted': ['A coupon was taken from a customer.', { end: SAMPLE_TIME }],
    },
  },
  {
    noun: 'Customer source',
    object: CustomerSource,
    filters: ['object', 'customer', 'brand', 'country'],
    sample: {
      id: 'card_1SrTq2Kw81Lm',
      object: 'card',
      customer,
      brand: 'Visa',
      funding: 'credit',
      last4: '4242',
      exp_month: 12,
      exp_year: 2030,
      ...Object.fromEntries(
        ['line1', 'line2', 'city', 'state', 'zip', 'country', 'line1_check', 'zip_check'].map((part) => [
          `address_${part}`,
          null,
        ]),
      ),
      country: 'US',
      cvc_check: 'pass',
      dynamic_last4: null,
      metadata: {},
      name: null,
      regulated_status: 'unregulated',
      tokenization_method: null,
    },
    events: {
      'customer.source.created': ['A card or bank account was added to a customer.'],
      'customer.source.updated': ["Something of a customer's card or bank account changed."],
      'customer.source.deleted': ['A card or bank account was removed from a customer.'],
      'customer.source.expiring': [
        "A customer's card expires at the end of the month.",
        { exp_month: 6, exp_year: 2026 },
      ],
    },
  },
  {
    noun: 'Customer tax id',
    object: TaxId,
    filters: ['customer', 'country', 'type', 'verification.status'],
    sample: { id: 'txi_1SnLt8JxQm', customer, country: 'DE', type: 'eu_vat', value: 'DE123456789' },
    events: {
      'customer.tax_id.created': ['A tax id was added to a customer.'],
      'customer.tax_id.updated': ["A customer's tax id changed, such as its verification."],
      'customer.tax_id.deleted': ['A tax id was removed from a customer.'],
    },
  },
  {
    noun: 'Payment method',
    object: PaymentMethod,
    filters: ['customer', 'type', 'card.brand', 'card.country'],
    sample: {
      id: IDS['payment_method'],
      customer,
      type: 'card',
      billing_details: { name: 'Ada Okafor', email: 'ada@example.com', address },
      card: { brand: 'visa', country: 'US', exp_month: 12, exp_year: 2030, funding: 'credit', last4: '4242' },
    },
    events: {
      'payment_method.attached': ['A payment method was attached to a customer.'],
      'payment_method.detached': ['A payment method was detached from its customer.', { customer: null }],
      'payment_method.updated': ['Something of a payment method changed.'],
      'payment_method.automatically_updated': [
        "A card's details were renewed by its network.",
        { card: { exp_year: 2034 } },
      ],
    },
  },
];
