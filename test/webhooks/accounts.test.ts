import { expect, test } from 'vitest';
import { createWebhookHandler, fetchRelatedObject, latest } from '../../src/webhooks/index.ts';
import { json } from '../support/answers.ts';
import { clientOf } from '../support/client.ts';
import { serve } from '../support/server.ts';
import { eventJson, SECRET } from './deliveries.ts';
import { delivery } from './handle.ts';

const invoice = { id: 'in_1', object: 'invoice', status: 'void' };

test("a connected account's event is handled with a client of that account", async () => {
  await using server = await serve(json(200, invoice));
  await using stripe = clientOf(server);
  const seen: unknown[] = [];
  const handle = createWebhookHandler({
    secret: SECRET,
    stripe,
    on: { 'invoice.paid': async (event, { stripe }) => seen.push(await latest(event, stripe)) },
  });
  const ids = [{ id: 'evt_1', account: 'acct_1' }, { id: 'evt_2' }, { id: 'evt_3', account: 'acct_3' }];
  for (const rest of ids) expect((await handle(delivery(eventJson(rest)))).status).toBe(200);
  expect(server.arrivals.map(({ path }) => path)).toEqual(Array(3).fill('/v1/invoices/in_1'));
  expect(server.arrivals.map(({ headers }) => headers['stripe-account'])).toEqual(['acct_1', undefined, 'acct_3']);
  expect(seen).toEqual([invoice, invoice, invoice]);
});

test("a thin event's handler has a client of its context", async () => {
  await using server = await serve(json(200, { id: 'mtr_1', object: 'billing.meter' }));
  await using stripe = clientOf(server);
  const handle = createWebhookHandler({
    secret: SECRET,
    stripe,
    on: {
      'v1.billing.meter.error_report_triggered': async (event, context) => {
        await context.stripe.request('GET /v1/balance');
        await fetchRelatedObject(event, stripe);
      },
    },
  });
  const body = {
    id: 'evt_1',
    object: 'v2.core.event',
    type: 'v1.billing.meter.error_report_triggered',
    context: 'org_1/acct_1',
    related_object: { id: 'mtr_1', type: 'billing.meter', url: '/v1/billing/meters/mtr_1' },
  };
  expect((await handle(delivery(JSON.stringify(body)))).status).toBe(200);
  expect(server.arrivals.map(({ path }) => path)).toEqual(['/v1/balance', '/v1/billing/meters/mtr_1']);
  for (const { headers } of server.arrivals) expect(headers['stripe-context']).toBe('org_1/acct_1');
});

test('an account that no client can be bound to fails the delivery, before the handler runs', async () => {
  await using server = await serve(json(200, {}));
  await using stripe = clientOf(server);
  let ran = false;
  const handle = createWebhookHandler({
    secret: SECRET,
    stripe,
    fallback: () => {
      ran = true;
    },
  });
  expect((await handle(delivery(eventJson({ account: 'acct_1\r\nx: y' })))).status).toBe(500);
  expect(ran).toBe(false);
});
