import { describe, expect, test } from 'vitest';
import { verifyWebhook, type WebhookRefusal } from '../../src/webhooks/index.ts';
import { eventJson, headerFor, hmac, NOW, refusedAs, SECRET, SENT_AT, thrownBy, verify } from './deliveries.ts';

const payload = eventJson();
const header = headerFor(payload);
const v1 = hmac(payload);

describe('a webhook is refused, with a sentence that helps', () => {
  const cases: readonly [string, readonly unknown[], WebhookRefusal, string][] = [
    ['without a payload', [undefined, header], 'payload_missing', 'raw body'],
    ['with an empty payload', ['', header], 'payload_missing', 'raw body'],
    ['with no bytes', [new Uint8Array(), header], 'payload_missing', 'raw body'],
    ['with a parsed payload', [JSON.parse(payload), header], 'payload_parsed', 'express.raw'],
    ['with a number as payload', [12, header], 'payload_parsed', 'raw body'],
    [
      'with a payload serialised again',
      [JSON.stringify(JSON.parse(payload)), header],
      'signature_mismatch',
      'raw body',
    ],
    ['with a payload changed in one letter', [payload.replace('1250', '1251'), header], 'signature_mismatch', 'secret'],
    ['without a header', [payload, undefined], 'header_missing', 'Stripe-Signature'],
    ['with null for a header', [payload, null], 'header_missing', 'Stripe-Signature'],
    ['with an empty header', [payload, ''], 'header_missing', 'Stripe-Signature'],
    ['with two headers', [payload, [header, header]], 'header_invalid', 't='],
    ['with an object for a header', [payload, { header }], 'header_invalid', 't='],
    ['with a number for a header', [payload, 7], 'header_invalid', 't='],
    ['without a timestamp', [payload, `v1=${v1}`], 'timestamp_missing', 'whole header'],
    ['with a timestamp that is no number', [payload, `t=soon,v1=${v1}`], 'timestamp_missing', 'whole header'],
    ['with a negative timestamp', [payload, `t=-5,v1=${v1}`], 'timestamp_missing', 'whole header'],
    ['with two timestamps', [payload, `t=1,${header}`], 'timestamp_repeated', 'joined'],
    ['without a v1 signature', [payload, `t=${SENT_AT},v0=${v1}`], 'signature_missing', 'v1'],
    ['with an empty signature', [payload, `t=${SENT_AT},v1=`], 'signature_mismatch', 'raw body'],
    ['with half a signature', [payload, `t=${SENT_AT},v1=${v1.slice(0, 32)}`], 'signature_mismatch', 'raw body'],
    ['with more than a signature', [payload, `t=${SENT_AT},v1=${v1}0`], 'signature_mismatch', 'raw body'],
    ['of another time', [payload, `t=${SENT_AT + 1},v1=${v1}`], 'signature_mismatch', 'raw body'],
    ['of another secret', [payload, header, 'whsec_other'], 'signature_mismatch', 'another endpoint'],
    ['without a secret', [payload, header, null], 'secret_missing', 'whsec_'],
    ['with a blank secret', [payload, header, ' \n'], 'secret_missing', 'whsec_'],
    ['with no secret in the list', [payload, header, []], 'secret_missing', 'whsec_'],
    ['with a blank one beside the right secret', [payload, header, [SECRET, '']], 'secret_missing', 'whsec_'],
    ['with a line break after the secret', [payload, header, `${SECRET}\n`], 'secret_spaced', 'Trim'],
    ['with an API key for a secret', [payload, header, 'sk_test_51Hx'], 'secret_is_key', 'signing secret'],
    ['with a restricted key for a secret', [payload, header, 'rk_live_51Hx'], 'secret_is_key', 'signing secret'],
    ['with tolerance 0', [payload, header, SECRET, 0], 'tolerance_invalid', "'off'"],
    ['with a negative tolerance', [payload, header, SECRET, -1], 'tolerance_invalid', "'off'"],
    ['with tolerance NaN', [payload, header, SECRET, Number.NaN], 'tolerance_invalid', "'off'"],
    ['with an endless tolerance', [payload, header, SECRET, Infinity], 'tolerance_invalid', "'off'"],
    ['with a tolerance as text', [payload, header, SECRET, '300'], 'tolerance_invalid', 'seconds'],
    ['with tolerance null', [payload, header, SECRET, null], 'tolerance_invalid', 'seconds'],
  ];
  test.each(cases)('%s', async (_, [body, head, secret = SECRET, tolerance], code, part) => {
    const error = thrownBy(() => verify(body, head, secret, tolerance));
    expect(error).toMatchObject(refusedAs(code, part));
    const again: unknown = Reflect.apply(verifyWebhook, undefined, [body, head, secret, { tolerance, now: NOW }]);
    await expect(again).rejects.toMatchObject(refusedAs(code, part));
    const said = JSON.stringify(error) + String(error);
    for (const hidden of [SECRET, 'whsec_other', '51Hx', v1, 'evt_1', 'amount_paid'])
      expect(said).not.toContain(hidden);
  });

  test('with any digit of the signature changed', () => {
    for (let at = 0; at < v1.length; at += 1) {
      const digit = v1[at] === '0' ? '1' : '0';
      const changed = `t=${SENT_AT},v1=${v1.slice(0, at)}${digit}${v1.slice(at + 1)}`;
      expect(thrownBy(() => verify(payload, changed))).toMatchObject({ code: 'signature_mismatch' });
    }
  });

  test('with a time that is none', async () => {
    const outcome = verifyWebhook(payload, header, SECRET, { now: Number.NaN });
    await expect(outcome).rejects.toMatchObject(refusedAs('now_invalid', 'Date.now()'));
  });
});

describe('what was signed but is no snapshot event is refused', () => {
  const cases: readonly [string, string, WebhookRefusal, string][] = [
    ['text', 'hello', 'payload_not_json', 'JSON'],
    ['JSON without an id', '{"object":"event"}', 'payload_not_json', 'event'],
    ['JSON with an empty id', eventJson({ id: '' }), 'payload_not_json', 'event'],
    ['null', 'null', 'payload_not_json', 'event'],
    ['an event without data', eventJson({ data: undefined }), 'payload_not_json', 'event'],
    ['a thin event', eventJson({ object: 'v2.core.event' }), 'event_thin', 'parseEventNotification'],
  ];
  test.each(cases)('%s', (_, body, code, part) => {
    expect(thrownBy(() => verify(body, headerFor(body)))).toMatchObject(refusedAs(code, part));
  });
});
