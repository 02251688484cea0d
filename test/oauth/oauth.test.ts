import { inspect } from 'node:util';
import Official from 'stripe';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { isStripeOAuthError, oauth } from '../../src/index.ts';
import { testClient } from '../core/scripted-transport.ts';
import { rejection } from '../support/client.ts';

const official = new Official('sk_test_1');
const asked = { client_id: 'ca_123', state: 'a b&c=d' };

describe('the page on which somebody connects', () => {
  it.each([
    [asked, {}],
    [asked, { express: true }],
    [{ ...asked, scope: 'read_only', redirect_uri: 'https://example.com/back?a=1', stripe_landing: 'login' }, {}],
    [{ ...asked, always_prompt: true, suggested_capabilities: ['transfers', 'card_payments'] }, {}],
    [{ ...asked, stripe_user: { email: 'ada+1@example.com', business_name: 'Ada & Söhne' } }, { express: true }],
  ] as const)('is the one that the official client names: %j', (params, options) => {
    const ours = new URL(oauth.authorizeUrl(params, options));
    const { suggested_capabilities: capabilities, ...rest } = { suggested_capabilities: undefined, ...params };
    const given = { ...rest, ...(capabilities === undefined ? {} : { suggested_capabilities: [...capabilities] }) };
    const theirs = new URL(official.oauth.authorizeUrl(given, options));
    expect(ours.origin + ours.pathname).toBe(theirs.origin + theirs.pathname);
    expect([...ours.searchParams].sort()).toEqual([...theirs.searchParams].sort());
  });

  it('is not made without a state, nor with a misspelt parameter', () => {
    const make = (params: object) => () => Reflect.apply(oauth.authorizeUrl, oauth, [params]);
    expect(make({ client_id: 'ca_123' })).toThrow('state');
    expect(make({ ...asked, state: ' ' })).toThrow('state');
    expect(make({ state: 'x' })).toThrow('client_id');
    expect(make({ ...asked, redirect_url: 'https://example.com' })).toThrow('redirect_uri');
  });

  it.each([
    [{ expres: true }, 'express'],
    [{ connectUrl: 'connect.example.com' }, 'connectUrl'],
  ])('is not made with an option that can not be meant: %j', (options, named) => {
    expect(() => Reflect.apply(oauth.authorizeUrl, oauth, [asked, options])).toThrow(named);
  });

  it('can be one of your own, for tests', () => {
    const url = oauth.authorizeUrl(asked, { connectUrl: 'http://127.0.0.1:1234/' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:1234\/oauth\/authorize\?/);
  });
});

const granted = {
  access_token: 'sk_test_abcdefgh12345678',
  refresh_token: 'rt_abcdefgh1234567890abcdefgh123456',
  stripe_user_id: 'acct_1',
};

describe('tokens', () => {
  it('are asked of the host for OAuth, as the official client does', async () => {
    const { stripe, sent } = testClient(() => ({ body: granted }));
    const token = await oauth.token(stripe, {
      grant_type: 'authorization_code',
      code: 'ac_abcdefgh1234567890abcdefgh123456',
    });
    expect(token).toEqual(granted);
    await oauth.token(stripe, { grant_type: 'refresh_token', refresh_token: 'rt_1', scope: 'read_only' });
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      [
        'POST',
        'https://connect.stripe.com/oauth/token',
        'grant_type=authorization_code&code=ac_abcdefgh1234567890abcdefgh123456',
      ],
      ['POST', 'https://connect.stripe.com/oauth/token', 'grant_type=refresh_token&refresh_token=rt_1&scope=read_only'],
    ]);
  });

  it('follow connectUrl, and baseUrl where that alone is given', async () => {
    for (const config of [{ connectUrl: 'http://127.0.0.1:1' }, { baseUrl: 'http://127.0.0.1:1' }]) {
      const { stripe, sent } = testClient(() => ({ body: { stripe_user_id: 'acct_1' } }), config);
      await oauth.deauthorize(stripe, { client_id: 'ca_123', stripe_user_id: 'acct_1' });
      expect(sent.map(({ url, body }) => [url, body])).toEqual([
        ['http://127.0.0.1:1/oauth/deauthorize', 'client_id=ca_123&stripe_user_id=acct_1'],
      ]);
    }
  });

  it('are asked for again with the same key where no answer came', async () => {
    const { stripe, sent } = testClient(
      (_, n) => (n === 0 ? { status: 503, headers: { 'retry-after': '0' } } : { body: granted }),
      { maxRetries: 1 },
    );
    await oauth.token(stripe, { grant_type: 'authorization_code', code: 'ac_1' });
    expect(new Set(sent.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it.each([
    [{ grant_type: 'authorization_code' }, 'code'],
    [{ grant_type: 'authorization_code', code: 'ac_1', refresh_token: 'rt_1' }, 'refresh_token'],
    [{ grant_type: 'refresh_token', code: 'ac_1' }, 'refresh_token'],
    [{ grant_type: 'password', code: 'x' }, 'grant_type'],
    [undefined, 'object'],
  ])('are not asked for with what makes no sense: %j', async (params, named) => {
    const { stripe, sent } = testClient();
    const call: Promise<unknown> = Reflect.apply(oauth.token, oauth, [stripe, params]);
    expect(inspect(await rejection(call))).toContain(named);
    expect(sent).toEqual([]);
  });
});

it.each([
  [{ client_id: 'ca_123' }, 'stripe_user_id'],
  [{ client_id: 'ca_123', stripe_user_id: '' }, 'stripe_user_id'],
  [{ stripe_user_id: 'acct_1' }, 'client_id'],
  [undefined, 'object'],
])('nothing is disconnected unless it says what from what: %j', async (params, named) => {
  const { stripe, sent } = testClient();
  const call: Promise<unknown> = Reflect.apply(oauth.deauthorize, oauth, [stripe, params]);
  expect(inspect(await rejection(call))).toContain(named);
  expect(sent).toEqual([]);
});

describe('a refusal', () => {
  const body = {
    error: 'invalid_grant',
    error_description:
      'Authorization code does not exist: ac_abcdefgh1234567890abcdefgh123456, nor rt_abcdefgh1234567890abcdefgh123456.',
    refresh_token: 'an odd one',
    access_token: 'another',
  };

  it("has OAuth's own word for it, and is not sent again", async () => {
    const { stripe, sent } = testClient(() => ({ status: 400, body }), { maxRetries: 3 });
    const error = await rejection(
      oauth.token(stripe, { grant_type: 'authorization_code', code: 'ac_abcdefgh1234567890abcdefgh123456' }),
    );
    expect(isStripeOAuthError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'invalid_grant', statusCode: 400, retryable: false });
    expect(sent).toHaveLength(1);
  });

  it.each([400, 200, 500])('shows no secret, whatever the server echoes (status %i)', async (status) => {
    for (const answer of [body, `<html>${JSON.stringify(granted)}`]) {
      const { stripe } = testClient(() => ({ status, body: answer }));
      const call = oauth.token(stripe, {
        grant_type: 'authorization_code',
        code: 'ac_abcdefgh1234567890abcdefgh123456',
      });
      const error = status === 200 && answer === body ? undefined : await rejection(call);
      await call.catch(() => undefined);
      const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`;
      expect(shown).not.toMatch(/abcdefgh|an odd one|another|4eC39/);
    }
  });
});

it('no other route leads to that host, and no model gets there', async () => {
  const { stripe, sent } = testClient();
  for (const route of [
    'GET /oauth/token',
    'POST /oauth/authorize',
    'POST /oauth/token/',
    'POST /oauth/token?a=1',
    ' POST /oauth/token',
  ])
    await rejection(Promise.resolve(Reflect.apply(stripe.request, stripe, [route])));
  const raw = createCatalog({ only: ['raw.write'] });
  expect(await raw.call(stripe, 'raw.write', { method: 'POST', path: '/oauth/token' })).toMatchObject({ ok: false });
  expect(sent).toEqual([]);
});

it('what a shop itself calls by such names is left alone', async () => {
  const customer = { object: 'customer', metadata: { ac_contactid: '7', rt_campaign2026: 'spring' } };
  const { stripe } = testClient(() => ({ body: customer }));
  const raw = createCatalog({ only: ['raw.read'] });
  expect(await raw.call(stripe, 'raw.read', { path: '/v1/customers/cus_1' })).toMatchObject({ data: customer });
});
