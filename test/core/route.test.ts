import { describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

/** Why a route or its ids are refused; nothing may have been sent. */
async function refusal(route: unknown, params: unknown = {}): Promise<string> {
  const { stripe, sent } = testClient();
  const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, [route, params]);
  const error = await rejection(call);
  expect(sent).toEqual([]);
  if (!isStripeValidationError(error)) throw error;
  return error.message;
}

async function urlOf(route: string, params: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
  const { stripe, sent } = testClient();
  const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, [route, params]);
  await call;
  return sent[0]?.url;
}

describe('a route', () => {
  test.each([
    ['GET /v1/customers', 'https://api.stripe.com/v1/customers'],
    ['DELETE /v1/customers/cus_1', 'https://api.stripe.com/v1/customers/cus_1'],
    ['POST /v2/core/event_destinations', 'https://api.stripe.com/v2/core/event_destinations'],
    ['GET /v1/test_helpers/a.b-c~d:e', 'https://api.stripe.com/v1/test_helpers/a.b-c~d:e'],
  ])('%s leads to its endpoint', async (route, url) => {
    expect(await urlOf(route)).toBe(url);
  });

  test.each([
    [undefined, 'expected a string'],
    [null, 'expected a string'],
    [['GET /v1/balance'], 'expected a string'],
    ['', 'begins with GET, POST or DELETE'],
    ['/v1/balance', 'begins with GET, POST or DELETE'],
    ['GET', 'begins with GET, POST or DELETE'],
    ['get /v1/balance', 'begins with GET, POST or DELETE'],
    ['PUT /v1/balance', 'begins with GET, POST or DELETE'],
    [' GET /v1/balance', 'begins with GET, POST or DELETE'],
    ['GET\t/v1/balance', 'begins with GET, POST or DELETE'],
    ['GET  /v1/balance', 'must begin with /v1/ or /v2/'],
    ['GET v1/balance', 'must begin with /v1/ or /v2/'],
    ['GET /v3/balance', 'must begin with /v1/ or /v2/'],
    ['GET /v1', 'must begin with /v1/ or /v2/'],
    ['GET /v10/balance', 'must begin with /v1/ or /v2/'],
    ['GET /V1/balance', 'must begin with /v1/ or /v2/'],
    ['GET https://evil.example/v1/balance', 'a scheme or a host is refused'],
    ['GET //evil.example/v1/balance', 'a scheme or a host is refused'],
    ['GET @evil.example/v1/balance', 'a scheme or a host is refused'],
    ['GET .evil.example/v1/balance', 'a scheme or a host is refused'],
    ['GET :80/v1/balance', 'a scheme or a host is refused'],
    ['GET \\v1\\balance', 'a scheme or a host is refused'],
    ['GET /v1/', 'an empty segment'],
    ['GET /v1//balance', 'an empty segment'],
    ['GET /v1/customers/', 'an empty segment'],
    ['GET /v1/customers//sources', 'an empty segment'],
    ['GET /v1/../balance', "'.' and '..' are refused"],
    ['GET /v1/customers/..', "'.' and '..' are refused"],
    ['GET /v1/./balance', "'.' and '..' are refused"],
    ['GET /v1/a..b', "'.' and '..' are refused"],
    ['GET /v1/%2e%2e/balance', 'percent sign'],
    ['GET /v1/a%2fb', 'percent sign'],
    ['GET /v1/a\\..\\b', 'backslash'],
    ['GET /v1/balance ', 'white space'],
    ['GET /v1/bal\tance', 'white space'],
    ['GET /v1/balance\r\nHost: evil.example', 'white space'],
    ['GET /v1/balance\n', 'white space'],
    ['GET /v1/balance\0', 'white space'],
    ['GET /v1/balance\u00a0', 'white space'],
    ['GET /v1/balance?limit=1', 'a query does not belong in the route'],
    ['GET /v1/balance#x', 'a query does not belong in the route'],
    ['GET /v1/balance;x', 'a character that no route of Stripe has'],
    ['GET /v1/bälance', 'a character that no route of Stripe has'],
    ['GET /v1/@evil', 'a character that no route of Stripe has'],
    ['GET /v1/customers/{customer', 'a character that no route of Stripe has'],
    ['GET /v1/customers/{}', 'a character that no route of Stripe has'],
    ['GET /v1/customers/{a}{b}', 'a character that no route of Stripe has'],
    ['GET /v1/customers/cus_{id}', 'a character that no route of Stripe has'],
    ['GET /v1/customers/{{id}}', 'a character that no route of Stripe has'],
  ])('%j is refused', async (route, message) => {
    expect(await refusal(route)).toContain(message);
  });
});

describe('an id', () => {
  test('fills its placeholder and is not sent as a parameter', async () => {
    const url = await urlOf('GET /v1/customers/{customer}/sources/{id}', { customer: 'cus_1', id: 'src_1', limit: 3 });
    expect(url).toBe('https://api.stripe.com/v1/customers/cus_1/sources/src_1?limit=3');
  });

  test('fills every placeholder of its name', async () => {
    expect(await urlOf('GET /v1/a/{id}/b/{id}', { id: 'x' })).toBe('https://api.stripe.com/v1/a/x/b/x');
  });

  test.each([
    ['a/../b?c', 'a%2F..%2Fb%3Fc'],
    ['../../v1/balance', '..%2F..%2Fv1%2Fbalance'],
    ['%2e%2e', '%252e%252e'],
    ['..%2f', '..%252f'],
    ['...', '...'],
    ['a#b', 'a%23b'],
    ['a\\..\\b', 'a%5C..%5Cb'],
    ['//evil.example', '%2F%2Fevil.example'],
    ['@evil.example', '%40evil.example'],
    ['a\r\nb', 'a%0D%0Ab'],
    ['{customer}', '%7Bcustomer%7D'],
    ['$&', '%24%26'],
    ['😀', '%F0%9F%98%80'],
  ])('%j stays one segment', async (id, segment) => {
    const url = await urlOf('GET /v1/customers/{customer}', { customer: id });
    expect(url).toBe(`https://api.stripe.com/v1/customers/${segment}`);
  });

  test.each([
    ['', 'the id is blank'],
    [' ', 'the id is blank'],
    ['\t\n', 'the id is blank'],
    ['.', "'.' is no id"],
    ['..', "'..' is no id"],
    [undefined, 'expected an id (a string), got undefined'],
    [null, 'expected an id (a string), got null'],
    [7, 'expected an id (a string), got number'],
    [{ id: 'cus_1' }, 'expected an id (a string), got object'],
    [['cus_1'], 'expected an id (a string), got object'],
    ['\ud800', 'half of a surrogate pair'],
    ['a\udc00b', 'half of a surrogate pair'],
  ])('%j is refused', async (customer, message) => {
    expect(await refusal('DELETE /v1/customers/{customer}', { customer })).toContain(`\`customer\`: ${message}`);
  });

  test('that is missing is refused', async () => {
    expect(await refusal('DELETE /v1/customers/{customer}')).toContain('`customer`: expected an id');
    expect(await refusal('DELETE /v1/customers/{customer}', { Customer: 'cus_1' })).toContain('`customer`: expected');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'is not taken from what every object inherits: {%s}',
    async (name) => {
      expect(await refusal(`GET /v1/customers/{${name}}`)).toBe(
        `\`${name}\`: expected an id (a string), got undefined.`,
      );
      const own: Record<string, unknown> = JSON.parse(`{"${name}":"cus_1"}`);
      expect(await urlOf(`GET /v1/customers/{${name}}`, own)).toBe('https://api.stripe.com/v1/customers/cus_1');
    },
  );
});

test.each([['params'], [7], [[]], [new Map()], [() => {}], [new Date()]])('refuses %j as params', async (params) => {
  expect(await refusal('GET /v1/balance', params)).toContain('`params`: expected a plain object');
});
