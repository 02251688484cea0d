import { beforeEach, describe, expect, test } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { ensureWebhookEndpoint, removeWebhookEndpoint } from '../../../src/webhooks/index.ts';

const url = 'https://example.com/webhooks/stripe';
const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
const all = async () => (await stripe.webhookEndpoints.list({ limit: 100 })).data;

beforeEach(() => emulator.reset());

describe('an endpoint that should be there', () => {
  test('is created once, and tells its secret that once', async () => {
    const wanted = { url, events: ['invoice.paid', 'charge.refunded'], description: 'Shop' } as const;
    const first = await ensureWebhookEndpoint(stripe, wanted);
    expect(first).toMatchObject({ outcome: 'created', secret: expect.stringMatching(/^whsec_/), others: [] });
    expect(JSON.stringify(first.endpoint)).not.toContain('whsec_');
    const again = await ensureWebhookEndpoint(stripe, {
      url,
      events: ['charge.refunded', 'invoice.paid', 'charge.refunded'],
    });
    expect(again).toMatchObject({ outcome: 'unchanged', secret: undefined, endpoint: { id: first.endpoint.id } });
    expect(await all()).toMatchObject([{ url, description: 'Shop', api_version: '2026-10-28.endive' }]);
  });

  test('is changed where it differs, and nothing else of it', async () => {
    const { id } = await stripe.webhookEndpoints.create({
      url,
      enabled_events: ['invoice.paid'],
      description: 'by hand',
      metadata: { team: 'billing' },
    });
    const answer = await ensureWebhookEndpoint(stripe, {
      url,
      events: ['invoice.paid', 'invoice.voided'],
      metadata: { release: '7' },
    });
    expect(answer).toMatchObject({ outcome: 'updated', endpoint: { id } });
    expect(await all()).toMatchObject([
      {
        id,
        enabled_events: ['invoice.paid', 'invoice.voided'],
        description: 'by hand',
        metadata: { team: 'billing', release: '7' },
      },
    ]);
  });

  test('is enabled again', async () => {
    const { id } = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    await stripe.webhookEndpoints.update(id, { disabled: true });
    const { outcome, endpoint } = await ensureWebhookEndpoint(stripe, { url, events: ['*'] });
    expect([outcome, endpoint.id, endpoint.status]).toEqual(['updated', id, 'enabled']);
  });

  test('is another one for another API version, and for connected accounts', async () => {
    const events = ['*'] as const;
    const plain = await ensureWebhookEndpoint(stripe, { url, events });
    const connect = await ensureWebhookEndpoint(stripe, { url, events, connect: true });
    const older = await ensureWebhookEndpoint(stripe, { url, events, apiVersion: '2025-01-27.acacia' });
    expect(new Set([plain, connect, older].map(({ endpoint }) => endpoint.id)).size).toBe(3);
    expect(older.others.map(({ id }) => id).toSorted()).toEqual([plain.endpoint.id, connect.endpoint.id].toSorted());
    const again = await ensureWebhookEndpoint(stripe, { url, events, connect: true });
    expect(again).toMatchObject({ outcome: 'unchanged', endpoint: { id: connect.endpoint.id } });
  });

  test('is made once by deploys at the same moment, also if they want different events', async () => {
    const wanted = [['invoice.paid'], ['invoice.paid'], ['invoice.paid', 'invoice.voided']] as const;
    const answers = await Promise.all(wanted.map((events) => ensureWebhookEndpoint(stripe, { url, events })));
    expect(new Set(answers.map(({ endpoint }) => endpoint.id)).size).toBe(1);
    expect(answers.every(({ others }) => others.length === 0)).toBe(true);
    expect(await all()).toHaveLength(1);
  });

  test('names those that are there twice, and uses the oldest', async () => {
    const first = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    const second = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    const { endpoint, others } = await ensureWebhookEndpoint(stripe, { url, events: ['*'] });
    const ids = [endpoint.id, ...others.map(({ id }) => id)];
    expect(ids.toSorted()).toEqual([first.id, second.id].toSorted());
    expect((await ensureWebhookEndpoint(stripe, { url, events: ['*'] })).endpoint.id).toBe(endpoint.id);
  });

  test('comes back after it was removed, although the key of its creation is remembered', async () => {
    const first = await ensureWebhookEndpoint(stripe, { url, events: ['*'] });
    for (let count = 0; count < 3; count += 1) {
      expect(await removeWebhookEndpoint(stripe, url)).toHaveLength(1);
      const again = await ensureWebhookEndpoint(stripe, { url, events: ['*'] });
      expect(again).toMatchObject({ outcome: 'created', secret: expect.stringMatching(/^whsec_/) });
      expect(again.secret).not.toBe(first.secret);
      expect(await all()).toMatchObject([{ id: again.endpoint.id }]);
    }
  });

  test('comes back with other events on the day it was removed', async () => {
    await ensureWebhookEndpoint(stripe, { url, events: ['*'] });
    await removeWebhookEndpoint(stripe, url);
    const again = await ensureWebhookEndpoint(stripe, { url, events: ['invoice.paid'] });
    expect(again).toMatchObject({ outcome: 'created', endpoint: { enabled_events: ['invoice.paid'] } });
  });

  test('has a URL and events', async () => {
    await expect(ensureWebhookEndpoint(stripe, { url: '/webhooks', events: ['*'] })).rejects.toThrow(/whole URL/);
    await expect(ensureWebhookEndpoint(stripe, { url, events: [] })).rejects.toThrow(/at least one/);
    expect(await all()).toEqual([]);
  });
});

test('removing takes every endpoint at the URL and no other', async () => {
  for (const at of [url, url, 'https://example.com/else']) {
    await stripe.webhookEndpoints.create({ url: at, enabled_events: ['*'] });
  }
  expect(await removeWebhookEndpoint(stripe, url)).toHaveLength(2);
  expect(await removeWebhookEndpoint(stripe, url)).toEqual([]);
  expect(await all()).toMatchObject([{ url: 'https://example.com/else' }]);
});
