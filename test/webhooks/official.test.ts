import fc from 'fast-check';
import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { verifyWebhook, webhooks } from '../../src/webhooks/index.ts';
import { thrownBy } from './deliveries.ts';

const official = new Stripe('sk_test_1').webhooks;
const RUNS = 10_000;

/** Signing secrets of any alphabet, events with any content, compact or with line breaks, as text or as bytes. */
const deliveries = fc.record({
  payload: fc
    .tuple(fc.json({ maxDepth: 2 }), fc.constantFrom(0, 2), fc.string({ minLength: 1, unit: 'binary' }))
    .map(([text, indent, id]) => {
      const event = {
        id: `evt_${id}`,
        object: 'event',
        type: 'invoice.paid',
        data: { object: { json: JSON.parse(text) } },
      };
      return JSON.stringify(event, null, indent);
    }),
  secret: fc.stringMatching(/^whsec_[A-Za-z0-9+/=_-]{1,64}$/),
  timestamp: fc.integer({ min: 1, max: 4_000_000_000 }),
  age: fc.integer({ min: -300, max: 300 }),
  asBytes: fc.boolean(),
});

describe('the official client and this one', () => {
  test(`accept each other's headers, over ${RUNS} deliveries`, async () => {
    let count = 0;
    const same = fc.asyncProperty(deliveries, async ({ payload, secret, timestamp, age, asBytes }) => {
      count++;
      const receivedAt = (timestamp + age) * 1000;
      const body = asBytes ? Buffer.from(payload) : payload;
      const ours = webhooks.generateTestHeaderString({ payload, secret, timestamp });
      const theirs = official.generateTestHeaderString({ payload, secret, timestamp });
      expect(ours).toBe(theirs);
      const event = official.constructEvent(body, ours, secret, 300, undefined, receivedAt);
      expect(webhooks.constructEvent(body, theirs, secret, 300, undefined, receivedAt)).toEqual(event);
      expect(webhooks.signature.verifyHeader(body, theirs, secret, 300, undefined, receivedAt)).toBe(true);
      expect(await webhooks.signature.verifyHeaderAsync(body, theirs, secret, 300, undefined, receivedAt)).toBe(true);
      expect(await verifyWebhook(body, theirs, secret, { now: receivedAt })).toEqual(event);
    });
    await fc.assert(same, { numRuns: RUNS });
    expect(count).toBe(RUNS);
  }, 120_000);

  test('both refuse what has been changed', () => {
    const changes = fc.tuple(deliveries, fc.nat(), fc.constantFrom('payload', 'header', 'secret'));
    const property = fc.property(changes, ([{ payload, secret, timestamp }, at, changed]) => {
      const header = webhooks.generateTestHeaderString({ payload, secret, timestamp });
      const given = { payload, header, secret };
      given[changed] = flipped(given[changed], changed === 'header' ? header.indexOf('v1=') + 3 : 0, at);
      for (const one of [official, webhooks]) {
        const refuse = () =>
          one.constructEvent(given.payload, given.header, given.secret, undefined, undefined, timestamp * 1000);
        expect(thrownBy(refuse)).toMatchObject({ type: 'StripeSignatureVerificationError' });
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

/** A text with one of its letters, from the `from`th on, replaced by another. */
function flipped(text: string, from: number, at: number): string {
  const index = from + (at % (text.length - from));
  const letter = text[index] === 'x' ? 'y' : 'x';
  return text.slice(0, index) + letter + text.slice(index + 1);
}
