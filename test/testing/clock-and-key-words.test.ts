import { describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

describe('the emulator’s clock', () => {
  it.each(['5', '', null, true, [], undefined, Number.NaN, -1, Number.POSITIVE_INFINITY])(
    'is not put forward by %j',
    (milliseconds) => {
      const { clock } = createEmulator({ now: () => 1_700_000_000_000 });
      expect(() => Reflect.apply(clock.advance, undefined, [milliseconds])).toThrow(TypeError);
      expect(clock.now()).toBe(1_700_000_000_000);
    },
  );
});

it('who gives the emulator a live key reads which keys it takes', async () => {
  const live = ['sk', 'live', 'abcdefgh'].join('_');
  const stripe = createStripe({ apiKey: live, transport: createEmulator().transport, maxRetries: 0 });
  await expect(stripe.balance.retrieve()).rejects.toThrow(/one that begins with sk_test_\./);
});
