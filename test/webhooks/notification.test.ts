import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BillingMeter } from '../../src/generated/types/index.ts';
import {
  fetchEvent,
  fetchRelatedObject,
  parseEventNotification,
  unwrapEventBridge,
  unwrapEventGrid,
} from '../../src/webhooks/index.ts';
import { json } from '../support/answers.ts';
import { clientOf } from '../support/client.ts';
import { serve } from '../support/server.ts';
import { eventJson, headerFor, NOW, refusedAs, SECRET, thrownBy } from './deliveries.ts';

const TYPE = 'v1.billing.meter.error_report_triggered';
const related_object = { id: 'mtr_1', type: 'billing.meter', url: '/v1/billing/meters/mtr_1?expand%5B%5D=a' };
const thin = { id: 'evt_1', object: 'v2.core.event', type: TYPE, context: 'acct_1', livemode: false, related_object };

async function notificationOf(event: unknown) {
  const body = JSON.stringify(event);
  const notification = await parseEventNotification(body, headerFor(body), SECRET, { now: NOW });
  if (notification.type !== TYPE) throw new Error('another type was expected');
  return notification;
}

describe('a thin event', () => {
  test('is read once it has been verified', async () => {
    expect(await notificationOf(thin)).toEqual(thin);
    const body = JSON.stringify(thin);
    const forged = parseEventNotification(body, headerFor(body, 'whsec_other'), SECRET, { now: NOW });
    await expect(forged).rejects.toMatchObject({ code: 'signature_mismatch' });
  });

  test('is not what a snapshot is', async () => {
    const body = eventJson();
    const outcome = parseEventNotification(body, headerFor(body), SECRET, { now: NOW });
    await expect(outcome).rejects.toMatchObject(refusedAs('event_snapshot', 'verifyWebhook'));
  });

  test('leads to its event and its object, in its context', async () => {
    await using server = await serve(json(200, { ...thin, data: {} }), json(200, { id: 'mtr_1' }));
    await using stripe = clientOf(server);
    const notification = await notificationOf(thin);
    expect(await fetchEvent(notification, stripe)).toMatchObject({ data: {} });
    const meter = await fetchRelatedObject(notification, stripe);
    expectTypeOf(meter).toEqualTypeOf<BillingMeter | null>();
    expect(meter).toEqual({ id: 'mtr_1' });
    expect(server.arrivals.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/v2/core/events/evt_1',
      '/v1/billing/meters/mtr_1?expand[]=a',
    ]);
    for (const { headers } of server.arrivals) {
      expect(headers).toMatchObject({ 'stripe-context': 'acct_1', 'stripe-request-trigger': 'event=evt_1' });
    }
  });

  test('that is about no object leads to none', async () => {
    await using server = await serve(json(200, {}));
    await using stripe = clientOf(server);
    const { related_object: _, ...rest } = thin;
    expect(await fetchRelatedObject(await notificationOf(rest), stripe)).toBeNull();
    expect(await fetchRelatedObject(await notificationOf({ ...rest, related_object: null }), stripe)).toBeNull();
    expect(server.arrivals).toEqual([]);
  });

  test.each([
    ['https://evil.example/v1/x', 'no path of the API'],
    ['//evil.example/v1/x', 'no path of the API'],
    ['/v3/x', 'no path of the API'],
    ['/oauth/token', 'no path of the API'],
    ['', 'no path of the API'],
    ['/v1/../x', 'route'],
    ['/v1/%2e%2e/x', 'route'],
  ])('leads nowhere else: %s', async (url, why) => {
    await using server = await serve(json(200, {}));
    await using stripe = clientOf(server);
    const notification = await notificationOf({ ...thin, related_object: { ...related_object, url } });
    await expect(fetchRelatedObject(notification, stripe)).rejects.toThrow(why);
    expect(server.arrivals).toEqual([]);
  });
});

describe('an envelope', () => {
  const event = JSON.parse(eventJson());

  test.each([
    [
      'EventBridge',
      unwrapEventBridge,
      (detail: unknown) => ({ 'detail-type': 'x', source: 'aws.partner/stripe.com', detail }),
    ],
    ['Event Grid', unwrapEventGrid, (data: unknown) => ({ specversion: '1.0', source: 'stripe', data })],
  ])('of %s is opened, parsed or as text', (_, unwrap, wrap) => {
    for (const one of [event, thin]) {
      expect(unwrap(wrap(one))).toEqual(one);
      expect(unwrap(JSON.stringify(wrap(one)))).toEqual(one);
    }
    for (const other of [
      undefined,
      null,
      'text',
      [],
      {},
      event,
      wrap(null),
      wrap('x'),
      wrap({ id: 'x' }),
      wrap([event]),
    ])
      expect(thrownBy(() => unwrap(other))).toMatchObject(refusedAs('envelope_unknown', 'envelope'));
  });
});
