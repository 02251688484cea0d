import type Stripe from 'stripe';

/** An account of which nothing is wanted any more, so that it may take money itself. */
export const connectWhole = (stripe: Stripe) =>
  stripe.accounts.create({
    type: 'custom',
    country: 'US',
    business_type: 'company',
    business_profile: { mcc: '5734', url: 'https://example.com' },
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    company: { name: 'Ada & Co.' },
    external_account: 'btok_us',
    tos_acceptance: { date: 1_700_000_000, ip: '127.0.0.1' },
  });
