import { describe, expect, it } from 'vitest';
import { official } from './columns.ts';
import { emulated } from './host.ts';
import { isInstalled, mocked } from './mocked.ts';
import { AGREES, DIFFERS } from './other-mock.ts';
import { PENDING } from './pending.ts';
import { play } from './play.ts';
import { scenarios } from './scenarios.ts';

const byTitle = (titles: readonly string[]) => scenarios.filter(({ title }) => titles.includes(title));

const now = byTitle(AGREES.filter((title) => !PENDING.has(title)));

describe('what is compared with stripe-stateful-mock', () => {
  it('is all among the scenarios', () => {
    const titles = [...AGREES, ...Object.keys(DIFFERS)];
    expect(byTitle(titles).length).toBe(titles.length);
  });
});

describe.skipIf(!isInstalled)('stripe-stateful-mock', () => {
  it.each(byTitle(AGREES))('is like Stripe: $title', async (one) => {
    expect((await play(one, official, mocked)).failure).toBeUndefined();
  });

  it.each(now)('is like the emulator: $title', async (one) => {
    const [other, own] = [await play(one, official, mocked), await play(one, official, emulated)];
    expect(own).toEqual(other);
  });

  it.each(byTitle(Object.keys(DIFFERS)).map((one) => ({ ...one, why: DIFFERS[one.title] })))(
    'is not like Stripe, $why: $title',
    async (one) => {
      expect((await play(one, official, mocked)).failure).toBeTypeOf('string');
    },
  );
});
