import { type Scenario, scenario } from './scenario.ts';

const BANK = {
  object: 'bank_account',
  account_number: '000123456789',
  country: 'US',
  currency: 'usd',
  routing_number: '110000000',
} as const;

/** What platforms do besides opening accounts and moving money. */
export const restOfAccounts: readonly Scenario[] = [
  scenario(
    'an account that is not to be trusted is rejected, and that can be taken back',
    async ({ stripe, send, check }) => {
      const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' });
      const rejected = await send(`POST /v1/accounts/${id}/reject`, { reason: 'fraud_other' });
      check(rejected['requirements'], { disabled_reason: 'rejected.fraud' });
      await stripe.accounts.reject(id, { reason: 'terms_of_service' });
      check((await stripe.accounts.retrieve(id)).requirements, { disabled_reason: 'rejected.terms_of_service' });
      const back = await stripe.accounts.unreject(id);
      check(back.requirements?.disabled_reason?.startsWith('rejected') ?? false, false);
    },
  ),

  scenario('what an account asks for can be asked for and given up again', async ({ stripe, check }) => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' });
    check(await stripe.accounts.updateCapability(id, 'transfers', { requested: true }), {
      requested: true,
      status: 'inactive',
    });
    check(await stripe.accounts.updateCapability(id, 'transfers', { requested: false }), {
      requested: false,
      status: 'unrequested',
    });
  }),

  scenario('an account is paid out to one of its bank accounts and cards', async ({ stripe, check, fails }) => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' });
    const bank = await stripe.accounts.createExternalAccount(id, { external_account: BANK });
    check(bank, { object: 'bank_account', last4: '6789', default_for_currency: true });
    const card = await stripe.accounts.createExternalAccount(id, { external_account: 'tok_visa_debit' });
    check(card, { object: 'card', default_for_currency: false });
    check(await stripe.accounts.updateExternalAccount(id, bank.id, { metadata: { a: '1' } }), { metadata: { a: '1' } });
    check(await stripe.accounts.retrieveExternalAccount(id, card.id), { object: 'card' });
    check((await stripe.accounts.listExternalAccounts(id)).data.length, 2);
    check(await stripe.accounts.deleteExternalAccount(id, card.id), { deleted: true, object: 'card' });
    await fails(stripe.accounts.retrieveExternalAccount(id, card.id), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('an Express account has a way into its dashboard', async ({ stripe, check, fails }) => {
    const express = await stripe.accounts.create({ type: 'express', country: 'US' });
    check(await stripe.accounts.createLoginLink(express.id), { object: 'login_link', url: /^https:/ });
    const custom = await stripe.accounts.create({ type: 'custom', country: 'US' });
    await fails(stripe.accounts.createLoginLink(custom.id), { statusCode: 400, type: 'invalid_request_error' });
  }),

  scenario('a person behind an account can be read and removed', async ({ stripe, check, fails }) => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US', business_type: 'company' });
    const person = await stripe.accounts.createPerson(id, { first_name: 'Ada', relationship: { owner: true } });
    check(await stripe.accounts.retrievePerson(id, person.id), { first_name: 'Ada', relationship: { owner: true } });
    check(await stripe.accounts.deletePerson(id, person.id), { deleted: true });
    await fails(stripe.accounts.retrievePerson(id, person.id), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('a transfer and what came back of it can be described and listed', async ({ stripe, check }) => {
    await stripe.charges.create({ amount: 10_000, currency: 'usd', source: 'tok_bypassPending' });
    const { id: destination } = await stripe.accounts.create({ type: 'custom', country: 'US' });
    const transfer = await stripe.transfers.create({ amount: 3000, currency: 'usd', destination });
    check(await stripe.transfers.update(transfer.id, { description: 'June', metadata: { a: '1' } }), {
      description: 'June',
      metadata: { a: '1' },
    });
    check((await stripe.transfers.list({ destination })).data, [{ amount: 3000 }]);
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 1000 });
    await stripe.transfers.updateReversal(transfer.id, reversal.id, { metadata: { b: '2' } });
    check(await stripe.transfers.retrieveReversal(transfer.id, reversal.id), { amount: 1000, metadata: { b: '2' } });
    check((await stripe.transfers.listReversals(transfer.id)).data, [{ amount: 1000 }]);
  }),

  scenario('a payout can be described, and called back once it was paid', async ({ stripe, controls, check }) => {
    await stripe.charges.create({ amount: 10_000, currency: 'usd', source: 'tok_bypassPending' });
    const payout = await stripe.payouts.create({ amount: 5000, currency: 'usd' });
    check(await stripe.payouts.update(payout.id, { metadata: { a: '1' } }), { metadata: { a: '1' }, amount: 5000 });
    await controls.advance(3 * 86_400);
    const reversal = await stripe.payouts.reverse(payout.id);
    check([reversal.amount, reversal.original_payout === payout.id], [-5000, true]);
    check((await stripe.payouts.retrieve(payout.id)).reversed_by === reversal.id, true);
  }),
];
