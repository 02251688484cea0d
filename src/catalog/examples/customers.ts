import type { ExampleInput } from '../descriptor.ts';
import { IDS } from './ids.ts';

const { customer } = IDS;

const address = { line1: '12 Mill Road', city: 'Cambridge', postal_code: 'CB1 2AD', country: 'GB' };

/** Customers, and how they pay. */
export const customerExamples: Readonly<Record<string, readonly ExampleInput[]>> = {
  'billingPortal.sessions.create': [{ customer, return_url: 'https://shop.example.com/account' }],
  'customerSessions.create': [{ customer, components: { payment_element: { enabled: true } } }],
  'customers.create': [
    { email: 'ada@example.com', name: 'Ada Lovelace', metadata: { crm_id: '8812' } },
    { name: 'Analytical Engines Ltd', address, tax_id_data: [{ type: 'gb_vat', value: 'GB123456789' }] },
  ],
  'customers.update': [{ email: 'ada.lovelace@example.com' }, { address }],
  'customers.list': [{ email: 'ada@example.com', limit: 10 }],
  'customers.search': [{ query: `email:"ada@example.com"` }, { query: `name~"Love" AND created>1767225600` }],
  'customers.listPaymentMethods': [{ type: 'card' }],
  'customers.createBalanceTransaction': [{ amount: -500, currency: 'usd', description: 'Sorry for the delay' }],
  'customers.updateBalanceTransaction': [{ description: 'Goodwill, ticket 4711' }],
  'customers.updateCashBalance': [{ settings: { reconciliation_mode: 'manual' } }],
  'customers.createFundingInstructions': [
    { bank_transfer: { type: 'us_bank_transfer' }, currency: 'usd', funding_type: 'bank_transfer' },
  ],
  'customers.createSource': [{ source: 'tok_visa' }],
  'customers.updateSource': [{ name: 'Ada Lovelace', exp_month: '11', exp_year: '2031' }],
  'customers.verifySource': [{ amounts: [32, 45] }],
  'customers.createTaxId': [{ type: 'eu_vat', value: 'DE123456789' }],
  'ephemeralKeys.create': [{ customer }],
  'paymentMethods.create': [
    { type: 'sepa_debit', sepa_debit: { iban: 'DE89370400440532013000' }, billing_details: { name: 'Ada Lovelace' } },
  ],
  'paymentMethods.update': [{ billing_details: { address } }],
  'paymentMethods.list': [{ customer, type: 'card' }],
  'paymentMethods.attach': [{ customer }],
  'testHelpers.testClocks.create': [{ frozen_time: 1767225600, name: 'A year of renewals' }],
  'testHelpers.testClocks.advance': [{ frozen_time: 1769904000 }],
};
