import { describe, expect, it } from 'vitest';
import { isStripeError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { type Answer, testClient } from './scripted-transport.ts';

const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' });
const lost = Object.assign(new Error('x'), { code: 'ECONNRESET' });
const error = (status: number, fields: object = {}): Answer => ({
  status,
  body: { error: { type: 'invalid_request_error', message: 'Words of Stripe.', ...fields } },
});
const inUse = error(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' });
const page = (status: number): Answer => ({ status, body: '<html>' });

/** What a call ends with, and the keys of its attempts. */
async function endOf(route: 'POST /v1/charges' | 'GET /v1/balance', answers: readonly (Answer | Error)[]) {
  const script = (_: unknown, n: number): Answer => {
    const answer = answers[n] ?? answers.at(-1);
    if (answer === undefined || answer instanceof Error) throw answer;
    // Waits would only take time.
    return { ...answer, headers: { ...answer.headers, 'stripe-should-retry': String(n < answers.length - 1) } };
  };
  const { stripe, sent } = testClient(script, { maxRetries: answers.length - 1 });
  const end = await rejection(stripe.request(route));
  if (!isStripeError(end)) throw end;
  return { end, keys: new Set(sent.map(({ headers }) => headers['Idempotency-Key'])), attempts: sent.length };
}

describe('whoever pays is told that the payment may have been made, and its key', () => {
  it.concurrent.each<[string, (Answer | Error)[]]>([
    ['no answer came', [lost]],
    ['the server failed', [error(500, { type: 'api_error' })]],
    ['an answer could not be read', [{ body: '<html>' }]],
    ['no answer came, and then none could, since nobody listens', [lost, refused]],
    ['no answer came, and then the key was revoked', [lost, error(401)]],
    ['no answer came, and then the key lacked a permission', [lost, error(403)]],
    ['no answer came, and then there were too many requests', [lost, error(429)]],
    ['no answer came, and then something in between refused', [lost, page(400)]],
    ['the server failed, and then the key was revoked', [error(503), error(401)]],
    ['another request with the same key is under way', [inUse]],
    ['the server asks for a long wait', [{ ...error(503), headers: { 'retry-after': '120' } }]],
  ])('where %s', async (_, answers) => {
    const { end, keys } = await endOf('POST /v1/charges', answers);
    const [key] = keys;
    expect(keys.size).toBe(1);
    expect(end).toMatchObject({ mayHaveTakenEffect: true, idempotencyKey: key });
    expect(end.message).toContain(`may have taken effect: repeat it with the idempotency key ${key}`);
    expect(end.message).not.toMatch(/new key|nother key/);
  });
});

describe('whoever pays is not told so', () => {
  it.concurrent.each<[string, (Answer | Error)[]]>([
    ['where nobody listens', [refused]],
    ['where the key was revoked', [error(401)]],
    ['where there were too many requests', [error(429)]],
    ['where there were too many requests, and then nobody listens', [error(429), refused]],
    // Stripe looks at the key first: had the lost attempt paid, that would have been the answer.
    ['where no answer came, and then the card was declined', [lost, error(402, { type: 'card_error' })]],
    ['where no answer came, and then a parameter was wrong', [lost, error(400)]],
    ['where no answer came, and then there was no such object', [lost, error(404)]],
    ['where the key belongs to other parameters', [error(400, { type: 'idempotency_error' })]],
  ])('%s', async (_, answers) => {
    const { end } = await endOf('POST /v1/charges', answers);
    expect(end.mayHaveTakenEffect).toBe(false);
    expect(end.message).not.toContain('may have taken effect');
  });

  it.each([lost, error(500, { type: 'api_error' })])('where something is only read', async (answer) => {
    const { end } = await endOf('GET /v1/balance', [answer]);
    expect(end.mayHaveTakenEffect).toBe(false);
    expect(end.message).toContain('safe to repeat');
  });
});

it('a key that turns out to belong to other parameters does not settle what a lost attempt did', async () => {
  const { end } = await endOf('POST /v1/charges', [lost, error(400, { type: 'idempotency_error' })]);
  expect(end).toMatchObject({ type: 'StripeIdempotencyError', mayHaveTakenEffect: true });
});

it('a request that finds its own first attempt still under way waits for it, under the same key', async () => {
  const { headers, ...busy } = inUse;
  const { stripe, sent } = testClient((_, n) => (n < 2 ? busy : { body: { id: 're_1' } }), { maxRetries: 2 });
  expect(await stripe.request('POST /v1/refunds')).toMatchObject({ id: 're_1' });
  expect(new Set(sent.map((request) => request.headers['Idempotency-Key'])).size).toBe(1);
  expect(sent).toHaveLength(3);
});
