import crypto from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, verifyWebhook } from '../../src/webhooks/index.ts';
import { eventJson, headerFor, hmac, NOW, refusedAs, SECRET, SENT_AT, thrownBy, verify } from './deliveries.ts';
import { URL } from './handle.ts';

const payload = eventJson();
const one = { type: 'StripeSignatureVerificationError' };

const pieces = fc.constantFrom('t=', 't', 'v1=', 'v1', 'v0=', '=', ',', ' ', String(SENT_AT), hmac(payload), '\0', 'é');
const headers = fc.oneof(
  fc.array(pieces).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
  fc.anything(),
);
const bodies = fc.oneof(fc.string(), fc.uint8Array(), fc.json(), fc.anything());

describe('nothing but the one error class is thrown', () => {
  test('for any header, body, secret and tolerance', async () => {
    const property = fc.asyncProperty(bodies, headers, fc.anything(), fc.anything(), async (...args) => {
      const error = thrownBy(() => verify(...args));
      expect(error).toMatchObject(one);
      const [body, header, secret, tolerance] = args;
      const again: unknown = Reflect.apply(verifyWebhook, undefined, [body, header, secret, { tolerance, now: NOW }]);
      await expect(again).rejects.toMatchObject(one);
    });
    await fc.assert(property, { numRuns: 5000 });
  });

  test('for any header over a good body', () => {
    fc.assert(
      fc.property(headers, (header) => {
        expect(thrownBy(() => verify(payload, header))).toMatchObject(one);
      }),
      { numRuns: 5000 },
    );
  });

  test('for any body that was signed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1 }), fc.json()), (body) => {
        expect(thrownBy(() => verify(body, headerFor(body)))).toMatchObject(one);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a handler answers any delivery that does not verify with 400, and runs nothing', async () => {
  const [fallback, onError] = [vi.fn(), vi.fn()];
  const handle = createWebhookHandler({ secret: SECRET, fallback, onError });
  const values = fc.string({ unit: fc.constantFrom('t', 'v', '1', '=', ',', ' ', 'a', 'é', String(SENT_AT)) });
  const property = fc.asyncProperty(values, fc.oneof(fc.string(), fc.uint8Array()), async (header, body) => {
    onError.mockClear();
    const headers = { 'stripe-signature': header };
    expect((await handle(new Request(URL, { method: 'POST', body, headers }))).status).toBe(400);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(one), expect.anything());
  });
  await fc.assert(property, { numRuns: 2000 });
  expect(fallback).not.toHaveBeenCalled();
});

describe('what is meant to exhaust us costs nothing', () => {
  const thousand = Array.from({ length: 1000 }, () => `v1=${'0'.repeat(64)}`).join(',');

  test('a thousand signatures are refused for the length of the header', () => {
    expect(thrownBy(() => verify(payload, `t=${SENT_AT},${thousand}`))).toMatchObject(
      refusedAs('header_too_long', '8192'),
    );
  });

  test.each(['t=1,', 'v1=,', ',', '=', 'a', 't'])('a header of megabytes of %s is refused unread', (part) => {
    const header = part.repeat(2_000_000);
    expect(thrownBy(() => verify(payload, header))).toMatchObject({ code: 'header_too_long' });
    expect(thrownBy(() => verify(payload, Buffer.from(header)))).toMatchObject({ code: 'header_too_long' });
  });

  test('a body of ten megabytes is hashed once, however many signatures there are', () => {
    const createHmac = vi.spyOn(crypto, 'createHmac');
    const body = 'x'.repeat(10_000_000);
    const header = `t=${SENT_AT},${thousand}`.slice(0, 8192);
    expect(thrownBy(() => verify(body, header))).toMatchObject({ code: 'signature_mismatch' });
    expect(createHmac).toHaveBeenCalledTimes(1);
    expect(thrownBy(() => verify(Buffer.from(body), header))).toMatchObject({ code: 'signature_mismatch' });
    expect(createHmac).toHaveBeenCalledTimes(2);
    createHmac.mockRestore();
  });
});
