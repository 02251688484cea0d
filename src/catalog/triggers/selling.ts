import { Balance } from '../../generated/results/Balance.ts';
import { BalanceSettings } from '../../generated/results/BalanceSettings.ts';
import { Payout } from '../../generated/results/Payouts.ts';
import { Price } from '../../generated/results/Prices.ts';
import { Product } from '../../generated/results/Products.ts';
import { IDS } from '../examples/ids.ts';
import { type EventFamily, SAMPLE_TIME } from './family.ts';

const { product } = IDS;
const amounts = [{ amount: 125_000, currency: 'usd', source_types: { card: 125_000 } }];

export const sellingFamilies: readonly EventFamily[] = [
  {
    noun: 'Product',
    object: Product,
    filters: ['id', 'active', 'name', 'metadata'],
    sample: { id: product, active: true, name: 'Coffee, every month', type: 'service', updated: SAMPLE_TIME },
    events: {
      'product.created': ['A product was created.'],
      'product.updated': ['Something of a product changed.', { active: false }],
      'product.deleted': ['A product was deleted.'],
    },
  },
  {
    noun: 'Price',
    object: Price,
    filters: ['product', 'active', 'currency', 'type', 'lookup_key', 'metadata'],
    sample: {
      id: IDS['price'],
      active: true,
      billing_scheme: 'per_unit',
      currency: 'usd',
      product,
      recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
      tax_behavior: 'exclusive',
      type: 'recurring',
      unit_amount: 2500,
      unit_amount_decimal: '2500',
    },
    events: {
      'price.created': ['A price was created.'],
      'price.updated': ['Something of a price changed.', { active: false }],
      'price.deleted': ['A price was deleted.'],
    },
  },
  {
    noun: 'Payout',
    object: Payout,
    filters: ['amount', 'currency', 'status', 'method', 'automatic', 'metadata'],
    sample: {
      id: IDS['payout'],
      amount: 125_000,
      arrival_date: SAMPLE_TIME + 172_800,
      automatic: true,
      currency: 'usd',
      method: 'standard',
      reconciliation_status: 'in_progress',
      source_type: 'card',
      status: 'paid',
      type: 'bank_account',
    },
    events: {
      'payout.created': ['A payout to a bank account or card was started.', { status: 'pending' }],
      'payout.updated': ['Something of a payout changed.', { status: 'in_transit' }],
      'payout.paid': ['A payout is expected to have arrived. It may still fail.'],
      'payout.failed': [
        'A payout failed: the money is back in the balance.',
        { status: 'failed', failure_code: 'account_closed' },
      ],
      'payout.canceled': ['A payout was cancelled.', { status: 'canceled' }],
      'payout.reconciliation_completed': [
        'What a payout consists of can be read.',
        { reconciliation_status: 'completed' },
      ],
    },
  },
  {
    noun: 'Balance',
    object: Balance,
    filters: [],
    sample: { available: amounts, pending: amounts },
    events: { 'balance.available': ['Money became available in the balance.'] },
  },
  {
    noun: 'Balance settings',
    object: BalanceSettings,
    filters: [],
    sample: {},
    events: { 'balance_settings.updated': ['The settings of the balance and of payouts changed.'] },
  },
];
