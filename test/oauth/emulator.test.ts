import Official from 'stripe';
import { beforeEach, expect, it } from 'vitest';
import { createStripe, isStripeOAuthError, oauth } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { rejection } from '../support/client.ts';

const emulator = createEmulator();
const client = (apiKey: string) => createStripe({ apiKey, transport: emulator.transport, maxRetries: 0 });
const stripe = client('sk_test_1');
const approve = (more: object = {}) =>
  emulator.approveConnection(oauth.authorizeUrl({ client_id: 'ca_1', state: 's', ...more }));
const grant = async (code = approve().code) => oauth.token(stripe, { grant_type: 'authorization_code', code });
const leave = (stripe_user_id: string, client_id = 'ca_1') => oauth.deauthorize(stripe, { client_id, stripe_user_id });
/** OAuth's word for why something is refused. */
const refusal = async (call: Promise<unknown>) => {
  const error = await rejection(call);
  return isStripeOAuthError(error) ? error.code : error;
};

beforeEach(() => emulator.reset());

it('an account is connected by a code, and the platform acts for it from then on', async () => {
  const { code, state } = approve({ state: 'a b&c', stripe_user: { email: 'ada@example.com' } });
  expect(state).toBe('a b&c');
  const token = await grant(code);
  expect(token).toMatchObject({ token_type: 'bearer', scope: 'read_write', livemode: false });
  const id = String(token.stripe_user_id);
  expect(await stripe.accounts.retrieve(id)).toMatchObject({
    type: 'standard',
    email: 'ada@example.com',
    charges_enabled: true,
  });
  const made = await stripe.customers.create({ email: 'eve@example.com' }, { stripeAccount: id });
  expect(await client(String(token.access_token)).customers.retrieve(made.id)).toMatchObject({ id: made.id });
  expect(await rejection(stripe.customers.retrieve(made.id))).toMatchObject({ statusCode: 404 });
});

it('a code is good once, for five minutes, and only if there is such a one', async () => {
  const { code } = approve();
  await grant(code);
  expect(await refusal(grant(code))).toBe('invalid_grant');
  expect(await refusal(grant('ac_other'))).toBe('invalid_grant');
  const late = approve().code;
  emulator.clock.advance(5 * 60_000);
  expect(await refusal(grant(late))).toBe('invalid_grant');
  expect((await stripe.accounts.list()).data).toHaveLength(1);
});

it('an exchange that is repeated with its idempotency key connects one account', async () => {
  const { code } = approve();
  const once = () => oauth.token(stripe, { grant_type: 'authorization_code', code }, { idempotencyKey: 'k' });
  expect(await once()).toEqual(await once());
});

it('a refresh token gets another key for the same account', async () => {
  const { refresh_token: refresh = '', access_token: access, stripe_user_id: id } = await grant();
  const renew = (token: string) => oauth.token(stripe, { grant_type: 'refresh_token', refresh_token: token });
  const again = await renew(refresh);
  expect(again).toMatchObject({ stripe_user_id: id });
  expect(again.access_token).not.toBe(access);
  expect(await refusal(renew(String(access)))).toBe('invalid_grant');
  const readOnly = oauth.token(stripe, { grant_type: 'refresh_token', refresh_token: refresh, scope: 'read_only' });
  expect(await rejection(readOnly)).toMatchObject({ statusCode: 501, code: 'not_emulated' });
});

it('nothing reaches an account any more that was disconnected', async () => {
  const { stripe_user_id = '', access_token = '', refresh_token = '' } = await grant();
  expect(await refusal(leave('acct_other'))).toBe('invalid_client');
  expect(await refusal(leave(stripe_user_id, 'ca_2'))).toBe('invalid_client');
  expect(await leave(stripe_user_id)).toEqual({ stripe_user_id });
  expect(await refusal(leave(stripe_user_id))).toBe('invalid_client');
  expect(await rejection(stripe.accounts.retrieve(stripe_user_id))).toMatchObject({ statusCode: 403 });
  expect(await rejection(stripe.customers.list({}, { stripeAccount: stripe_user_id }))).toMatchObject({
    statusCode: 403,
  });
  expect(await rejection(client(access_token).customers.list())).toMatchObject({ statusCode: 401 });
  expect(await refusal(oauth.token(stripe, { grant_type: 'refresh_token', refresh_token }))).toBe('invalid_grant');
});

it("an account that the platform made itself was not connected by anybody, and keys of one account don't reach another", async () => {
  const own = await stripe.accounts.create({ type: 'standard' });
  expect(await refusal(leave(own.id))).toBe('invalid_client');
  const { access_token = '' } = await grant();
  const elsewhere = client(access_token).customers.list({}, { stripeAccount: own.id });
  expect(await rejection(elsewhere)).toMatchObject({ statusCode: 403, code: 'account_invalid' });
});

it('the platform is told when an account comes and when it goes', async () => {
  const told: unknown[] = [];
  const end = emulator.webhooks.on(
    ({ payload }) => {
      told.push(JSON.parse(String(payload)));
    },
    { events: ['account.application.authorized', 'account.application.deauthorized'] },
  );
  const { stripe_user_id = '' } = await grant();
  const events = await stripe.events.list({}, { stripeAccount: stripe_user_id });
  expect(events.data.map(({ type }) => type)).toEqual(['account.application.authorized']);
  await leave(stripe_user_id);
  await emulator.webhooks.deliver();
  end();
  expect(told).toMatchObject([
    { type: 'account.application.authorized', account: stripe_user_id, data: { object: { id: 'ca_1' } } },
    { type: 'account.application.deauthorized', account: stripe_user_id, data: { object: { id: 'ca_1' } } },
  ]);
});

it.each([
  ['https://connect.stripe.com/oauth/other?client_id=ca_1&response_type=code', 'another page'],
  ['https://connect.stripe.com/oauth/authorize?response_type=code', 'client_id'],
  ['https://connect.stripe.com/oauth/authorize?client_id=ca_1', 'response_type'],
  ['https://connect.stripe.com/oauth/authorize?client_id=ca_1&response_type=code&scope=read_only', 'read_write'],
])('nobody agrees to anything at %s', (url, why) => {
  expect(() => emulator.approveConnection(url)).toThrow(why);
});

it('the official client gets the same answers', async () => {
  await using server = await emulator.listen();
  const { hostname, port } = new URL(server.url);
  const official = new Official('sk_test_1', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 });
  const { code } = approve();
  const token = await official.oauth.token({ grant_type: 'authorization_code', code });
  expect(token).toMatchObject({ stripe_user_id: expect.stringMatching(/^acct_/), scope: 'read_write' });
  const used = official.oauth.token({ grant_type: 'authorization_code', code });
  await expect(used).rejects.toBeInstanceOf(Official.errors.StripeInvalidGrantError);
  const other = official.oauth.deauthorize({ client_id: 'ca_1', stripe_user_id: 'acct_other' });
  await expect(other).rejects.toBeInstanceOf(Official.errors.StripeInvalidClientError);
  const strange: Promise<unknown> = Reflect.apply(official.oauth.token, official.oauth, [{ grant_type: 'password' }]);
  await expect(strange).rejects.toBeInstanceOf(Official.errors.StripeUnsupportedGrantTypeError);
  const blank = official.oauth.token({ grant_type: 'authorization_code' });
  await expect(blank).rejects.toBeInstanceOf(Official.errors.StripeOAuthInvalidRequestError);
  const id = String(token.stripe_user_id);
  expect(await official.oauth.deauthorize({ client_id: 'ca_1', stripe_user_id: id })).toMatchObject({
    stripe_user_id: id,
  });
});
