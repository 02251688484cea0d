import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as tables from '../../src/resources/index.ts';
import { official, ours, succeeded } from './columns.ts';
import { emulated } from './host.ts';
import { PENDING, UNTRIED } from './pending.ts';
import { play } from './play.ts';
import { scenarios } from './scenarios.ts';

const titles = scenarios.map(({ title }) => title);

/** What both clients see, and why it isn't what is expected of Stripe. */
async function compare(one: (typeof scenarios)[number]) {
  const [theirs, own] = [await play(one, official, emulated), await play(one, ours, emulated)];
  const failures = [theirs, own].map(({ failure }) => failure);
  return { theirs: theirs.recorded, own: own.recorded, failures };
}

describe('through the official client and through ours, the emulator is Stripe:', () => {
  it.each(scenarios.filter(({ title }) => !PENDING.has(title)))('$title', async (one) => {
    const { theirs, own, failures } = await compare(one);
    expect(failures).toEqual([undefined, undefined]);
    expect(theirs.length).toBeGreaterThan(0);
    expect(own).toEqual(theirs);
  });
});

describe('the suite', () => {
  it('holds the emulator to at least 180 promises, each told once', () => {
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThanOrEqual(180);
  });

  it('has each typed action succeed at least once, but for those listed', () => {
    const actions = Object.values(tables).flatMap(({ name, actions: rows }) =>
      Object.keys(rows).map((row) => `${name}.${row}`),
    );
    expect(actions.filter((name) => !succeeded.has(name))).toEqual([...UNTRIED]);
  });

  it('lists as pending only what there is and does not work yet', async () => {
    expect([...PENDING].filter((title) => !titles.includes(title))).toEqual([]);
    for (const one of scenarios.filter(({ title }) => PENDING.has(title))) {
      const { theirs, own, failures } = await compare(one);
      const passes = failures.every((failure) => failure === undefined) && isDeepStrictEqual(own, theirs);
      expect(passes, `This works now: take “${one.title}” off the list in test/scenarios/pending.ts.`).toBe(false);
    }
  });
});
