import { expect, test } from 'vitest';
import { StripeInvalidRequestError } from '../../../src/core/index.ts';
import { ensureWebhookEndpoint, type Requester, removeWebhookEndpoint } from '../../../src/webhooks/index.ts';

const url = 'https://example.com/webhooks/stripe';
const events = ['*'] as const;

/** An endpoint as Stripe lists it, with what matters here. */
const endpoint = (id: string, rest: object = {}) => ({
  id,
  url,
  created: 1,
  enabled_events: ['*'],
  status: 'enabled',
  api_version: null,
  application: null,
  metadata: {},
  description: null,
  ...rest,
});

/** A client that answers from a script, and what it was asked for. */
function scripted(answer: (route: string, asked: number) => unknown) {
  const asked: [string, object | undefined][] = [];
  const client: Requester = {
    request: async (route, params) => {
      asked.push([route, params]);
      return answer(route, asked.length);
    },
    withOptions: () => client,
  };
  return { client, asked };
}

const listing = (...data: readonly object[]) => scripted(() => ({ data, has_more: false })).client;

test('an endpoint is found beyond the first page', async () => {
  const { client, asked } = scripted((_, count) => ({
    data: [count === 1 ? endpoint('we_1', { url: 'https://else.example' }) : endpoint('we_2')],
    has_more: count === 1,
  }));
  expect(await ensureWebhookEndpoint(client, { url, events })).toMatchObject({
    outcome: 'unchanged',
    endpoint: { id: 'we_2' },
  });
  expect(asked[1]).toEqual(['GET /v1/webhook_endpoints', { limit: 100, starting_after: 'we_1' }]);
});

test('of several, every deploy uses the oldest, by its id where they are as old, and one in use before all others', async () => {
  const young = endpoint('we_a', { created: 2 });
  const [one, other] = [endpoint('we_b'), endpoint('we_c')];
  for (const listed of [
    [young, one, other],
    [other, one, young],
  ]) {
    const { endpoint: used, others } = await ensureWebhookEndpoint(listing(...listed), { url, events });
    expect([used.id, ...others.map(({ id }) => id)]).toEqual(['we_b', 'we_c', 'we_a']);
  }
  const disabled = { ...one, status: 'disabled' };
  const answer = await ensureWebhookEndpoint(listing(disabled, young), { url, events });
  expect(answer).toMatchObject({ outcome: 'unchanged', endpoint: { id: 'we_a' } });
});

test("an application's endpoint counts as one for connected accounts", async () => {
  const client = listing(endpoint('we_1'), endpoint('we_2', { application: 'ca_1' }));
  expect((await ensureWebhookEndpoint(client, { url, events, connect: true })).endpoint.id).toBe('we_2');
  expect((await ensureWebhookEndpoint(client, { url, events })).endpoint.id).toBe('we_1');
});

test('an endpoint that someone else has just removed is not missed, and any other failure is told', async () => {
  const removing = (statusCode: number) =>
    scripted((route) => {
      if (route.startsWith('GET')) return { data: [endpoint('we_1')], has_more: false };
      throw new StripeInvalidRequestError('no', { statusCode });
    }).client;
  expect(await removeWebhookEndpoint(removing(404), url)).toEqual([]);
  await expect(removeWebhookEndpoint(removing(403), url)).rejects.toMatchObject({ statusCode: 403 });
});

test.each([undefined, 'text', {}, { data: [] }, { data: {}, has_more: false }, { data: [{}], has_more: false }])(
  'an answer that is no list of endpoints is not taken for an empty one: %j',
  async (answer) => {
    const { client, asked } = scripted(() => answer);
    await expect(ensureWebhookEndpoint(client, { url, events })).rejects.toThrow('list of endpoints');
    expect(asked).toHaveLength(1);
  },
);
