import { describe, expect, it } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { failure } from '../support/answers.ts';
import { rejection } from '../support/client.ts';
import { serve } from '../support/server.ts';
import { clientsOf } from './clients.ts';
import { pairsOf, recordBoth } from './compare.ts';
import { ERROR_DIFFERENCES, HEADER_DIFFERENCES, PARAM_DIFFERENCES } from './differences.ts';

/** A form decoded as a whole, for reading; JSON as it is. */
const decoded = (body: Buffer) => (body[0] === 0x7b ? String(body) : pairsOf(String(body)).join('&'));

describe('differs from the official client, as listed', () => {
  it.each(PARAM_DIFFERENCES)('in $title', async ({ route = 'POST /v1/things', params, official, ours }) => {
    await using server = await serve((response) => response.end('{"id":"x"}'));
    const clients = clientsOf(server);
    await using _ = clients.ours;
    await clients.official.rawRequest('POST', route.slice('POST '.length), params());
    expect(server.arrivals.map(({ body }) => decoded(body))).toEqual([official]);

    if (ours === undefined) {
      expect(isStripeValidationError(await rejection(clients.ours.request(route, params())))).toBe(true);
      expect(server.arrivals).toHaveLength(1);
    } else {
      await clients.ours.request(route, params());
      expect(server.arrivals.map(({ body }) => decoded(body))).toEqual([official, ours]);
    }
  });

  it('in each of the headers listed, so that none is listed in vain', async () => {
    await using server = await serve((response) =>
      response.writeHead(200, { 'request-id': 'req_1' }).end('{"id":"x"}'),
    );
    const clients = clientsOf(server);
    await using _ = clients.ours;
    for (const client of [clients.official, clients.ours]) {
      await client.customers.create({ description: 'it’s (not) equal!' });
      await client.customers.retrieve('cus_1');
    }
    const [officialPost, officialGet, post, get] = server.arrivals.map(({ headers }) => headers);
    const differing = HEADER_DIFFERENCES.filter(
      ({ header }) => officialPost?.[header] !== post?.[header] || officialGet?.[header] !== get?.[header],
    );

    expect(differing).toEqual(HEADER_DIFFERENCES);
  });

  it.each(ERROR_DIFFERENCES)('in the class of a $status like $error', async ({ status, error, official, ours }) => {
    expect(await errorTypes(status, error)).toEqual([official, ours]);
  });

  it('in an id that would lead to another endpoint', async () => {
    for (const id of ['', '..']) {
      await expect(
        recordBoth(
          (s) => s.customers.retrieve('x'),
          (s) => s.customers.retrieve(id),
        ),
      ).rejects.toSatisfy(isStripeValidationError);
    }
  });
});

describe('has the official client’s error classes', () => {
  const invalid = { type: 'invalid_request_error', message: 'No.' };
  it.each([
    [400, invalid],
    [400, { ...invalid, code: 'rate_limit' }],
    [400, { type: 'idempotency_error', message: 'Used before.' }],
    [401, invalid],
    [402, { type: 'card_error', code: 'card_declined', decline_code: 'stolen_card', message: 'Declined.' }],
    [402, invalid],
    [403, invalid],
    [404, { ...invalid, code: 'resource_missing' }],
    [404, { type: 'idempotency_error', message: 'Used before.' }],
    [429, invalid],
    [500, { type: 'api_error', message: 'Oops.' }],
    [502, { type: 'api_error', message: 'Oops.' }],
    [503, {}],
  ])('for a %i like %j', async (status, error) => {
    const [official, ours] = await errorTypes(status, error);
    expect(ours).toBe(official);
  });

  it('with the same fields', async () => {
    const error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'stolen_card',
      message: 'Declined.',
      param: 'source',
      doc_url: 'https://stripe.com/docs/error-codes/card-declined',
    };
    await using server = await serve(failure(402, error));
    const clients = clientsOf(server);
    await using _ = clients.ours;
    const official = await rejection(clients.official.balance.retrieve());
    const ours = await rejection(clients.ours.balance.retrieve());
    const shared = {
      type: 'StripeCardError',
      rawType: 'card_error',
      code: error.code,
      message: error.message,
      param: error.param,
      statusCode: 402,
      requestId: 'req_402',
    };

    expect(official).toMatchObject({ ...shared, decline_code: error.decline_code, doc_url: error.doc_url });
    expect(ours).toMatchObject({ ...shared, declineCode: error.decline_code, docUrl: error.doc_url });
  });
});

async function errorTypes(status: number, error: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  await using server = await serve(failure(status, error));
  const clients = clientsOf(server);
  await using _ = clients.ours;
  const errors = [
    await rejection(clients.official.balance.retrieve()),
    await rejection(clients.ours.balance.retrieve()),
  ];
  return errors.map((one) => Object(one).type);
}
