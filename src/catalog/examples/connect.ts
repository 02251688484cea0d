import type { ExampleInput } from '../descriptor.ts';
import { IDS } from './ids.ts';

const { account, charge } = IDS;

/** Connected accounts, and the account's own settings. */
export const connectExamples: Readonly<Record<string, readonly ExampleInput[]>> = {
  'accountLinks.create': [
    {
      account,
      type: 'account_onboarding',
      refresh_url: 'https://platform.example.com/again',
      return_url: 'https://platform.example.com/done',
    },
  ],
  'accounts.create': [
    {
      country: 'GB',
      email: 'ada@example.com',
      controller: { stripe_dashboard: { type: 'express' } },
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    },
  ],
  'accounts.update': [{ business_profile: { url: 'https://engines.example.com', mcc: '5734' } }],
  'accounts.listCapabilities': [{}],
  'accounts.reject': [{ reason: 'fraud_other' }],
  'accounts.updateCapability': [{ requested: true }],
  'accounts.createExternalAccount': [{ external_account: 'btok_us', default_for_currency: true }],
  'accounts.updateExternalAccount': [{ default_for_currency: true }],
  'accounts.createPerson': [
    { first_name: 'Ada', last_name: 'Lovelace', relationship: { representative: true, title: 'Director' } },
  ],
  'accounts.updatePerson': [{ email: 'ada@example.com' }],
  'accounts.listPersons': [{ relationship: { owner: true } }],
  'transfers.create': [{ amount: 4000, currency: 'usd', destination: account, source_transaction: charge }],
  'transfers.list': [{ destination: account, limit: 20 }],
  'transfers.createReversal': [{ amount: 1000, description: 'Part of the order came back' }],
  'transfers.updateReversal': [{ metadata: { order_id: '6735' } }],
  'webhookEndpoints.create': [
    { url: 'https://shop.example.com/stripe', enabled_events: ['payment_intent.succeeded', 'charge.refunded'] },
  ],
  'webhookEndpoints.update': [{ disabled: true }],
};
