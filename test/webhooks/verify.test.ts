import { describe, expect, test } from 'vitest';
import { verifyWebhook, webhooks } from '../../src/webhooks/index.ts';
import { eventJson, headerFor, hmac, NOW, SECRET, SENT_AT, verify } from './deliveries.ts';

const payload = eventJson();
const header = headerFor(payload);
const event = JSON.parse(payload);

describe('what Stripe signed', () => {
  test('verifies, as a string and as bytes of every kind', async () => {
    const bytes = new TextEncoder().encode(payload);
    for (const form of [payload, bytes, Buffer.from(payload), bytes.buffer]) {
      expect(verify(form, header)).toEqual(event);
      await expect(verifyWebhook(form, header, SECRET, { now: NOW })).resolves.toEqual(event);
    }
  });

  test('verifies against a signature worked out by hand', () => {
    // printf '1750000000.{"id":"evt_1","object":"event","type":"ping","data":{"object":{}}}' |
    //   openssl dgst -sha256 -hmac whsec_test
    const body = '{"id":"evt_1","object":"event","type":"ping","data":{"object":{}}}';
    const signature = '5a7342972cfba755336f10de3975305999409a3051b8c4439ae493b0b5da667f';
    expect(verify(body, `t=1750000000,v1=${signature}`, 'whsec_test')).toEqual(JSON.parse(body));
  });

  test('verifies with characters of every width', () => {
    const body = eventJson({ note: 'žluťoučký кінь 馬 🐎 \u0000 \u2028' });
    expect(verify(body, headerFor(body))).toEqual(JSON.parse(body));
    expect(verify(Buffer.from(body), headerFor(body))).toEqual(JSON.parse(body));
  });

  test('verifies while a secret is being rotated, with either secret and several signatures', () => {
    const old = 'whsec_old';
    expect(verify(payload, headerFor(payload, old), [SECRET, old])).toEqual(event);
    expect(verify(payload, header, [SECRET, old])).toEqual(event);
    const both = `t=${SENT_AT},v1=${hmac(payload, old)},v1=${hmac(payload)},v0=${'0'.repeat(64)}`;
    expect(verify(payload, both)).toEqual(event);
    expect(verify(payload, `t=${SENT_AT},v1=${hmac(payload)},v1=${hmac(payload, old)}`)).toEqual(event);
  });

  test('verifies with the header as bytes, or as the list that Node types headers as', () => {
    expect(verify(payload, Buffer.from(header))).toEqual(event);
    expect(verify(payload, [header])).toEqual(event);
  });

  test('verifies at both ends of the window, and not a second further', () => {
    for (const seconds of [-300, 300]) {
      const at = headerFor(payload, SECRET, SENT_AT + seconds);
      expect(verify(payload, at)).toEqual(event);
    }
    const old = headerFor(payload, SECRET, SENT_AT - 301);
    expect(() => verify(payload, old)).toThrow('older');
    expect(verify(payload, old, SECRET, 301)).toEqual(event);
    expect(() => verify(payload, headerFor(payload, SECRET, SENT_AT + 301))).toThrow('ahead');
  });

  test("verifies at any age with tolerance 'off', in words", () => {
    expect(verify(payload, headerFor(payload, SECRET, 1), SECRET, 'off')).toEqual(event);
  });

  test('verifies by the clock, without being told the time', async () => {
    const fresh = webhooks.generateTestHeaderString({ payload, secret: SECRET });
    await expect(verifyWebhook(payload, fresh, SECRET)).resolves.toEqual(event);
    expect(webhooks.constructEvent(payload, fresh, SECRET)).toEqual(event);
    await expect(verifyWebhook(payload, header, SECRET)).rejects.toMatchObject({ code: 'timestamp_too_old' });
  });
});
