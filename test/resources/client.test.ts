import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeholders } from '../../src/core/path.ts';
import type { AnyResource } from '../../src/core/resource-map.ts';
import { API_VERSION, createStripe, type Stripe, StripeValidationError } from '../../src/index.ts';
import * as tables from '../../src/resources/index.ts';
import { minimalOf } from '../generated/minimal.ts';
import { json } from '../support/answers.ts';
import { KEY, rejection } from '../support/client.ts';
import { serve, type TestServer } from '../support/server.ts';

/** What no schema says by itself. */
const ALSO_NEEDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'charges.create': { source: 'tok_visa' },
  'paymentMethods.attach': { customer: 'cus_1' },
  'paymentMethods.create': { type: 'card' },
  'prices.create': { product: 'prod_1', unit_amount: 1000 },
  'refunds.create': { payment_intent: 'pi_1' },
  'subscriptionSchedules.create': { customer: 'cus_1' },
};

const actions = Object.values<AnyResource>(tables).flatMap(({ name: place, actions: rows }) =>
  Object.entries(rows).map(([name, action]) => {
    const required: Readonly<Record<string, unknown>> = Object(minimalOf(action.params));
    return {
      id: `${place}.${name}`,
      place,
      name,
      action,
      required: { ...required, ...ALSO_NEEDED[`${place}.${name}`] },
    };
  }),
);

let server: TestServer;
let stripe: Stripe;

beforeAll(async () => {
  server = await serve(json(200, { object: 'list', url: '/v1', has_more: false, data: [] }));
  stripe = createStripe({ apiKey: KEY, baseUrl: server.url });
});

afterAll(async () => {
  await stripe.close();
  await server[Symbol.asyncDispose]();
});

describe.each(actions)('stripe.$id', ({ place, name, action, required }) => {
  const ids = idsFor(action);

  it('sends the verb and path of its row, with the ids in their order', async () => {
    const before = server.arrivals.length;
    await methodOf(place, name)(...ids, required, optionsFor(action));
    const [arrival, ...others] = server.arrivals.slice(before);
    const path = ids.reduce((filled, id) => filled.replace(/\{\w+\}/, id), action.path);
    expect(others).toEqual([]);
    expect(`${arrival?.method} ${arrival?.path.replace(/\?.*/, '')}`).toBe(`${action.method} ${path}`);
  });

  it('takes options after the parameters', async () => {
    const before = server.arrivals.length;
    await methodOf(place, name)(...ids, required, { ...optionsFor(action), stripeAccount: 'acct_9' });
    expect(server.arrivals[before]?.headers['stripe-account']).toBe('acct_9');
  });

  it('refuses a parameter that Stripe does not have, and sends nothing', async () => {
    const before = server.arrivals.length;
    const error = await rejection(
      methodOf(place, name)(...ids, { ...required, no_such_parameter: 1 }, optionsFor(action)),
    );
    expect(error).toBeInstanceOf(StripeValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'no_such_parameter' }] });
    expect(server.arrivals).toHaveLength(before);
  });
});

describe.each(actions.filter(({ required }) => Object.keys(required).length > 0))('stripe.$id', (call) => {
  it('says which parameters it needs, and sends nothing without them', async () => {
    const before = server.arrivals.length;
    const error = await rejection(methodOf(call.place, call.name)(...idsFor(call.action), {}, optionsFor(call.action)));
    expect(error).toBeInstanceOf(StripeValidationError);
    expect(error).toMatchObject({ issues: Object.keys(call.required).map((path) => ({ path })) });
    expect(server.arrivals).toHaveLength(before);
  });
});

describe.each(actions.filter(({ action }) => action.path.includes('{')))('stripe.$id', (call) => {
  it('refuses to be called without an id, and sends nothing', async () => {
    const before = server.arrivals.length;
    const method = methodOf(call.place, call.name);
    const [, ...rest] = idsFor(call.action);
    expect(await rejection(method('', ...rest, call.required))).toBeInstanceOf(StripeValidationError);
    expect(await rejection(method(undefined, ...rest, call.required))).toBeInstanceOf(StripeValidationError);
    expect(await rejection(method())).toBeInstanceOf(StripeValidationError);
    expect(server.arrivals).toHaveLength(before);
  });
});

describe('an ephemeral key', () => {
  it('is only made in the API version that its app was made for', async () => {
    const before = server.arrivals.length;
    const error = await rejection(stripe.ephemeralKeys.create({ customer: 'cus_1' }));
    expect(error).toMatchObject({ issues: [{ path: 'apiVersion' }] });
    expect(server.arrivals).toHaveLength(before);
    await stripe.ephemeralKeys.create({ customer: 'cus_1' }, { apiVersion: '2024-06-20' });
    expect(server.arrivals.at(-1)?.headers['stripe-version']).toBe('2024-06-20');
  });
});

describe('createStripe', () => {
  it('has every resource that the package exports', () => {
    for (const { name, actions: rows } of Object.values<AnyResource>(tables)) {
      expect(Object.keys(Object(resourceAt(name)))).toEqual(Object.keys(rows));
    }
  });

  it('needs no config until a call is made', () => {
    expect(() => createStripe()).not.toThrow();
  });

  it('names a config key that it does not know', () => {
    // @ts-expect-error the misspelling is the point
    expect(() => createStripe({ apikey: KEY })).toThrow('apiKey');
  });
});

/** What an action needs to be told by each call. */
const optionsFor = ({ needsOption }: { readonly needsOption?: 'apiVersion' }) =>
  needsOption === undefined ? {} : { apiVersion: API_VERSION };

const idsFor = ({ path }: { readonly path: string }) => placeholders(path).map((_, index) => `id_${index + 1}`);

/** A method by its name, with whatever arguments. */
function methodOf(place: string, name: string): (...args: readonly unknown[]) => Promise<unknown> {
  const method: unknown = Reflect.get(Object(resourceAt(place)), name);
  if (typeof method !== 'function') throw new Error(`stripe.${place}.${name} is no method`);
  return async (...args) => method(...args);
}

const resourceAt = (place: string) =>
  place.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), stripe);
