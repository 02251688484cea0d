import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyWebhook, webhooks } from '../../src/webhooks/index.ts';
import { eventJson, headerFor, hmac, NOW, refusedAs, SECRET, SENT_AT, thrownBy } from './deliveries.ts';

const payload = eventJson({ note: '🐎' });
const window = { now: NOW };

// As on Workers without `nodejs_compat`, and on Vercel's edge.
beforeEach(() => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('verifies text and bytes without node:crypto', async () => {
  const header = headerFor(payload);
  for (const form of [payload, Buffer.from(payload)])
    await expect(verifyWebhook(form, header, SECRET, window)).resolves.toEqual(JSON.parse(payload));
  await expect(verifyWebhook(payload, header, ['whsec_old', SECRET], window)).resolves.toMatchObject({ id: 'evt_1' });
});

test('refuses the same as with node:crypto', async () => {
  const other = headerFor(payload, 'whsec_other');
  await expect(verifyWebhook(payload, other, SECRET, window)).rejects.toMatchObject({ code: 'signature_mismatch' });
  const old = headerFor(payload, SECRET, SENT_AT - 301);
  await expect(verifyWebhook(payload, old, SECRET, window)).rejects.toMatchObject({ code: 'timestamp_too_old' });
  await expect(verifyWebhook('', other, SECRET, window)).rejects.toMatchObject({ code: 'payload_missing' });
});

test('writes the header that node:crypto would', async () => {
  const options = { payload, secret: SECRET, timestamp: SENT_AT };
  await expect(webhooks.generateTestHeaderStringAsync(options)).resolves.toBe(`t=${SENT_AT},v1=${hmac(payload)}`);
});

test('says what to call instead where something has to be done at once', () => {
  const error = thrownBy(() => webhooks.constructEvent(payload, headerFor(payload), SECRET));
  expect(error).toMatchObject(refusedAs('crypto_missing', 'constructEventAsync'));
  expect(thrownBy(() => webhooks.generateTestHeaderString({ payload, secret: SECRET }))).toMatchObject({
    code: 'crypto_missing',
  });
});
