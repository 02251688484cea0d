import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { latest, type StripeEvent } from '../../src/webhooks/index.ts';

const read = (file: string) => readFileSync(new URL(`../../src/generated/${file}`, import.meta.url), 'utf8');
const routes = new Set([...read('routes.ts').matchAll(/'GET (\/v1\/[^']+)'/g)].map(([, path = '']) => blank(path)));
/** By the names of their fields, which say less than where they stand. */
function blank(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

const objectsOfEvents = [...read('types/Events.ts').matchAll(/^ {4}object: (\w+);/gm)].map(([, name = '']) => name);

/** The path that `latest` asks for, as its client sees it. */
async function pathFor(object: Readonly<Record<string, unknown>>): Promise<[string, unknown]> {
  const asked: [string, unknown][] = [];
  const stripe = {
    request: async (route: string, params: unknown) => {
      asked.push([route, params]);
      return {};
    },
    withOptions: () => stripe,
  };
  const event: StripeEvent = JSON.parse(JSON.stringify({ type: 'any', data: { object } }));
  await latest(event, stripe);
  const [only] = asked;
  if (only === undefined || asked.length > 1) throw new Error('one request was expected');
  return only;
}

const parents = { account: 'acct_1', customer: 'cus_1', fee: 'fee_1' };

/** What has no endpoint to be read at. */
const UNREADABLE = new Set([
  'application',
  'billing.alert_triggered',
  'billing_portal.session',
  'discount',
  'entitlements.active_entitlement_summary',
  'financial_connections.authorization',
  'reserve.hold',
  'reserve.plan',
  'reserve.release',
  'source_mandate_notification',
  'source_transaction',
]);

describe('the current object', () => {
  const names = new Map(
    [...readTypes()].filter(([name]) => objectsOfEvents.includes(name)).map(([name, kind]) => [kind, name]),
  );

  test('every kind that an event carries is looked for', () => {
    expect(names.size).toBeGreaterThan(70);
  });

  test.each([...names.keys(), 'card', 'bank_account'])('%s is read where the API has it', async (kind) => {
    const [route] = await pathFor({ id: 'id_1', object: kind, ...parents });
    expect(routes.has(blank(route.replace('GET ', '')))).toBe(!UNREADABLE.has(kind));
  });

  test('a card is read where its owner is', async () => {
    expect(await pathFor({ id: 'card_1', object: 'card', customer: 'cus_1' })).toEqual([
      'GET /v1/customers/{customer}/sources/{id}',
      { customer: 'cus_1', id: 'card_1' },
    ]);
    expect(await pathFor({ id: 'ba_1', object: 'bank_account', customer: 'cus_1' })).toEqual([
      'GET /v1/customers/{customer}/sources/{id}',
      { customer: 'cus_1', id: 'ba_1' },
    ]);
    expect(await pathFor({ id: 'card_1', object: 'card', account: { id: 'acct_1' } })).toEqual([
      'GET /v1/accounts/{account}/external_accounts/{id}',
      { account: 'acct_1', id: 'card_1' },
    ]);
  });

  test('a kind named like something that every object has is looked for like any other', async () => {
    expect(await pathFor({ id: 'x_1', object: 'constructor' })).toEqual(['GET /v1/constructors/{id}', { id: 'x_1' }]);
  });

  test('what has no id says so', async () => {
    await expect(pathFor({ object: 'invoice' })).rejects.toThrow(TypeError);
    await expect(pathFor({ id: 'card_1', object: 'card' })).rejects.toThrow(TypeError);
  });
});

/** The names of types, with what their field `object` says. */
function readTypes(): Map<string, string> {
  const files = [...read('types/index.ts').matchAll(/from '\.\/([^']+)'/g)].map(([, file = '']) =>
    read(`types/${file}`),
  );
  const pattern = /^export interface (\w+)[^{]*\{\n(?: {2}.*\n)*? {2}object: '([^']+)'/gm;
  return new Map(
    files.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '', kind = '']) => [name, kind] as const)),
  );
}
