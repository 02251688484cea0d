import { scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

export const accounts = [
  scenario('an account asks for what it wants to be able to do', async ({ stripe, check }) => {
    const { id } = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      capabilities: { transfers: { requested: true }, card_payments: { requested: true } },
    });
    const { data } = await stripe.accounts.listCapabilities(id);
    check(data.map((capability) => capability.id).sort(), ['card_payments', 'transfers']);
    check(await stripe.accounts.retrieveCapability(id, 'transfers'), {
      object: 'capability',
      account: id,
      requested: true,
    });
  }),

  scenario('the people behind an account can be named', async ({ stripe, check }) => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' });
    const person = await stripe.accounts.createPerson(id, {
      first_name: 'Ada',
      last_name: 'Lovelace',
      relationship: { owner: true },
    });
    check(person, { object: 'person', id: /^person_/, first_name: 'Ada', relationship: { owner: true } });
    check(await stripe.accounts.updatePerson(id, person.id, { first_name: 'Augusta' }), { first_name: 'Augusta' });
    check((await stripe.accounts.listPersons(id)).data, [{ id: person.id }]);
    check(await stripe.accounts.deletePerson(id, person.id), { deleted: true });
    check((await stripe.accounts.listPersons(id)).data, []);
  }),

  scenario('an account that is not to be trusted is rejected', async ({ stripe, check }) => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' });
    check(await stripe.accounts.reject(id, { reason: 'fraud_other' }), {
      charges_enabled: false,
      payouts_enabled: false,
      requirements: { disabled_reason: 'rejected.fraud' },
    });
  }),

  scenario('the own account can be read without its id', async ({ stripe, check }) => {
    check(await stripe.accounts.retrieveCurrent(), { object: 'account', id: /^acct_/ });
  }),

  scenario('an account in a country that there is not is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/accounts', { type: 'custom', country: 'XX' }), { ...REFUSED, param: 'country' });
  }),

  scenario('an account that is not there can not be reached', async ({ stripe, fails }) => {
    await fails(stripe.accounts.retrieve('acct_1Nobody'), {
      statusCode: 403,
      type: 'invalid_request_error',
      code: 'account_invalid',
    });
  }),

  scenario('a link to a test account needs an address to come back to', async ({ stripe, send, fails }) => {
    const { id: account } = await stripe.accounts.create({ type: 'express', country: 'US' });
    await fails(send('POST /v1/account_links', { account, type: 'account_onboarding' }), REFUSED);
  }),
];
