import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isStripeError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';
import { written } from './written.ts';

const KEY = ['sk', 'live', '4eC39HqLyjWDarjtT1'].join('_');
const said = `proxy refused Bearer ${KEY}`;

class SpeakingError extends Error {
  override get message() {
    return said;
  }
}
class NamedError extends Error {
  override get name() {
    return said;
  }
}
class CausedError extends Error {
  override get cause() {
    return new Error(said);
  }
}
class InspectedError extends Error {
  [inspect.custom]() {
    return said;
  }
}
// On some runtimes, stacks don't repeat the message.
const withoutStack = <E extends Error>(error: E) => Object.defineProperty(error, 'stack', { value: 'at x' });

describe('an error of a transport shows no key', () => {
  it.each<[string, Error]>([
    ['in a message of its class', new SpeakingError()],
    ['in a name of its class', withoutStack(new NamedError('x'))],
    ['in a cause of its class', new CausedError('x')],
    ['where its class says how it is printed', new InspectedError('x')],
    ['in a DOMException', withoutStack(new DOMException(said, 'NetworkError'))],
    ['in what it was made of', withoutStack(Object.create(new Error(said)))],
    ['in a stack of what it was made of', Object.create(Object.assign(new Error('x'), { stack: said }))],
  ])('%s', async (_, reason) => {
    const told: unknown[] = [];
    const config = { apiKey: KEY, maxRetries: 0, hooks: { onError: (event: unknown) => void told.push(event) } };
    const { stripe } = testClient(() => Promise.reject(reason), config);
    const error = await rejection(stripe.request('POST /v1/charges'));
    if (!isStripeError(error)) throw error;
    expect(error.message).not.toContain(KEY);
    expect(written(error) + inspect(error.cause) + told.map(written).join('')).not.toContain(KEY);
    expect(told).toHaveLength(1);
  });
});

const unmasked = (name: string, text: string) => [name, text] as const;

describe('a secret is masked', () => {
  const hook = ['whsec', 'abcdefghijklmnop'].join('_');
  it.each([
    unmasked('in percent-encoded text', `secret%3A${hook}`),
    unmasked('in text that was encoded twice', `key%253D${KEY}`),
    unmasked('behind a line break as JSON writes it', `a\\n${KEY}`),
    unmasked('behind a character as JSON writes it', `a\\u000a${KEY}`),
    unmasked('behind an underscore', `_${hook}`),
    unmasked('of an intent, percent-encoded', 'pi_1%5Fsecret%5FabcdefghijklmnopAB'),
    unmasked('of OAuth, percent-encoded', 'code%3Dac_abcdefghijklmnopABCDEFGH'),
  ])('%s', async (_, text) => {
    const { stripe } = testClient(() => ({ status: 400, body: { error: { message: text, extra: [text] } } }));
    expect(written(await rejection(stripe.request('GET /v1/balance')))).not.toMatch(/abcdefghijklmnop|4eC39Hq/);
  });

  it.each(['signing_secret', 'authentication_token', 'webhook_secret', 'private_key', 'password'])(
    'in the field %s, whatever it looks like',
    async (name) => {
      const { stripe } = testClient(() => ({ status: 400, body: { error: { message: 'x', [name]: 'hunter2' } } }));
      expect(written(await rejection(stripe.request('GET /v1/balance')))).not.toContain('hunter2');
    },
  );

  it('in headers of whoever stands between', async () => {
    const names = [
      'X-Signature',
      'X-Auth-Token',
      'Api-Key',
      'CF-Access-Client-Secret',
      'X-Vault-Token',
      'Ocp-Apim-Subscription-Key',
    ];
    const headers = Object.fromEntries(names.map((name) => [name, 'hunter2']));
    const told: unknown[] = [];
    const note = (event: unknown) => void told.push(event);
    const { stripe } = testClient(() => ({ status: 400, headers: { 'x-auth-token': 'hunter2' }, body: {} }), {
      hooks: { onRequest: note, onResponse: note, onError: note },
    });
    const error = await rejection(stripe.request('GET /v1/balance', {}, { headers }));
    expect(told).toHaveLength(3);
    expect(written(error) + told.map(written).join('')).not.toContain('hunter2');
  });

  it('but no key that is no secret', async () => {
    const told: { headers: Record<string, string> }[] = [];
    const fields = { idempotency_key: 'key-1', lookup_key: 'gold' };
    const { stripe } = testClient(() => ({ status: 400, body: { error: { message: 'x', ...fields } } }), {
      hooks: { onRequest: ({ headers }) => void told.push({ headers: { ...headers } }) },
    });
    const error = await rejection(stripe.request('POST /v1/refunds', {}, { idempotencyKey: 'key-1' }));
    expect(error).toMatchObject({ raw: fields });
    expect(told[0]?.headers['Idempotency-Key']).toBe('key-1');
  });
});
