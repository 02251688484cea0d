import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pollEvents } from '../../../src/webhooks/index.ts';
import { Ledger, look, START, stored } from './ledger.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is given', () => {
  test('nothing of before polling began, and all that comes after, oldest first', async () => {
    const ledger = new Ledger();
    ledger.add('old', START - 900);
    ledger.add('last', START - 400);
    const cursor = await stored(ledger);
    ledger.add('b', START + 2);
    ledger.add('a', START + 1);
    expect((await look(ledger, { cursor })).ids).toEqual(['a', 'b']);
  });

  test('nothing of an account without events is left out, whatever the clock of this machine says', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    ledger.add('first', START - 86_400);
    expect((await look(ledger, { cursor })).ids).toEqual(['first']);
  });

  test('each of several events of the same second, once', async () => {
    const ledger = new Ledger();
    ledger.add('before', START);
    let cursor: string | undefined = await stored(ledger);
    ledger.add('same', START);
    const first = await look(ledger, { cursor });
    expect(first.ids).toEqual(['same']);
    ledger.add('again', START);
    ({ cursor } = first);
    const second = await look(ledger, { cursor });
    expect(second.ids).toEqual(['again']);
    expect((await look(ledger, { cursor: second.cursor })).ids).toEqual([]);
  });

  test('an event that comes to light minutes after younger ones', async () => {
    const ledger = new Ledger();
    ledger.add('before', START - 1000);
    const cursor = await stored(ledger);
    ledger.add('young', START);
    const first = await look(ledger, { cursor });
    ledger.add('late', START - 290);
    expect((await look(ledger, { cursor: first.cursor })).ids).toEqual(['late']);
  });

  test.each([1, 3, 100])('none twice and none left out in pages of %i, while more come', async (limit) => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    const expected = Array.from({ length: 650 }, (_, index) => `e${index}`);
    // Up to seven share a second, and those between 300 and 330 share one.
    const at = (index: number) => START + Math.floor((index >= 300 && index < 330 ? 300 : index) / 7);
    for (const [index, id] of expected.slice(0, 600).entries()) ledger.add(id, at(index));
    let next = 600;
    ledger.before = () => {
      if (next < 650) ledger.add(`e${next}`, at(next++));
    };
    const first = await look(ledger, { cursor, limit });
    const given = [...first.ids];
    for (let last = first; last.ids.length > 0; given.push(...last.ids))
      last = await look(ledger, { cursor: last.cursor, limit });
    expect(given.toSorted()).toEqual(expected.toSorted());
    expect(first.ids.slice(0, 3)).toEqual(['e0', 'e1', 'e2']);
  });

  test('a long time in the order in which it happened, a few pages held at once', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    const expected = Array.from({ length: 3000 }, (_, index) => `e${index}`);
    for (const [index, id] of expected.entries()) ledger.add(id, START + index);
    expect((await look(ledger, { cursor })).ids).toEqual(expected);
    // Each page is read at most twice.
    expect(ledger.queries.length).toBeLessThan(75);
  });

  test('an event that comes to light while a long backlog is worked off, and after it what happened meanwhile', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    const backlog = Array.from({ length: 1000 }, (_, index) => `e${index}`);
    for (const [index, id] of backlog.entries()) ledger.add(id, START + Math.floor(index / 10));
    const events = pollEvents(ledger.client, { cursor, once: true });
    const ids: string[] = [];
    for await (const { id } of events) {
      if (ids.push(id.slice(4)) > 1) continue;
      // The older half is read by now, and the younger one is read once the older is worked off, minutes later.
      ledger.add('late', START + 40);
      ledger.add('young', START + 1000);
    }
    // What there was when the look began, and no more.
    expect(ids).toEqual(backlog);
    const second = await look(ledger, { cursor: events.cursor });
    expect(second.ids).toEqual(['late', 'young']);
    expect((await look(ledger, { cursor: second.cursor })).ids).toEqual([]);
  });

  test('events of more types than can be asked for at once', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    ledger.add('paid', START, 'invoice.paid');
    ledger.add('other', START, 'balance.available');
    const many = Array.from({ length: 20 }, (_, index) => `v${index} unknown` as const);
    expect((await look(ledger, { cursor, types: ['invoice.paid', ...many] })).ids).toEqual(['paid']);
    expect(ledger.queries.at(-1)).not.toHaveProperty('types');
    expect((await look(ledger, { cursor, types: ['invoice.paid'] })).ids).toEqual(['paid']);
    expect(ledger.queries.at(-1)).toHaveProperty('types', ['invoice.paid']);
  });

  test('events of a connected account, or of a context', async () => {
    const ledger = new Ledger();
    await look(ledger, { stripeAccount: 'acct_1' });
    await look(ledger, { stripeContext: 'org_1/acct_1' });
    await look(ledger);
    expect(ledger.options).toEqual([{ stripeAccount: 'acct_1' }, { stripeContext: 'org_1/acct_1' }, {}]);
  });
});

describe('the cursor', () => {
  test('of an event in the loop leads to the next one, and without it the event comes again', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    for (const id of ['a', 'b', 'c']) ledger.add(id, START);
    const events = pollEvents(ledger.client, { cursor, once: true });
    const before = events.cursor;
    for await (const { id } of events) if (id === 'evt_b') break;
    expect((await look(ledger, { cursor: events.cursor })).ids).toEqual(['c']);
    expect((await look(ledger, { cursor: before })).ids).toEqual(['a', 'b', 'c']);
  });

  test('is where a second loop over the same events goes on', async () => {
    const ledger = new Ledger();
    const events = pollEvents(ledger.client, { cursor: await stored(ledger), once: true });
    for (const id of ['a', 'b', 'c']) ledger.add(id, START);
    for await (const { id } of events) if (id === 'evt_a') break;
    const rest: string[] = [];
    for await (const { id } of events) rest.push(id);
    expect(rest).toEqual(['evt_b', 'evt_c']);
  });

  test('stays short in an account where much happens, which then gets some twice and none never', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    for (let index = 0; index < 1500; index += 1) ledger.add(`1QmVdRLkdIwHu7ix4xYf5x${index}`, START);
    const first = await look(ledger, { cursor });
    expect(new Set(first.ids).size).toBe(1500);
    expect(String(first.cursor).length).toBeLessThan(30_000);
    ledger.add('new', START);
    const second = await look(ledger, { cursor: first.cursor });
    expect(second.ids).toContain('new');
    expect(second.ids).toHaveLength(501);
  });

  test('forgets the events that can no longer be met', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    for (const id of ['a', 'b']) ledger.add(id, START);
    ledger.add('young', START + 301);
    const events = await look(ledger, { cursor });
    expect(events.ids).toEqual(['a', 'b', 'young']);
    expect(events.cursor).toMatch(/:young$/);
  });

  test.each(['', 'evt_1', '2:1:1:1:', '1:1:1', `1:1:1:1:${'a:'.repeat(9)}`])('%j is refused', (cursor) => {
    expect(() => pollEvents(new Ledger().client, { cursor })).toThrow(/this is no cursor/);
  });

  test('older than thirty days says that events may be lost, and how to go on', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    vi.setSystemTime((START + 31 * 86_400) * 1000);
    ledger.add('still', START + 20 * 86_400);
    const error: unknown = await look(ledger, { cursor }).catch((reason) => reason);
    const lostBefore = START + 86_400;
    expect(error).toMatchObject({ name: 'StripeEventsExpiredError', code: 'events_expired', lostBefore });
    expect(error).toHaveProperty('message', expect.stringContaining('may be lost'));
    if (!(error instanceof Error && 'cursor' in error)) throw error;
    expect((await look(ledger, { cursor: String(error.cursor) })).ids).toEqual(['still']);
  });

  test('of a polling that met nothing for a month does not count as old', async () => {
    const ledger = new Ledger();
    let cursor: string | undefined = await stored(ledger);
    for (let day = 1; day <= 60; day += 20) {
      vi.setSystemTime((START + day * 86_400) * 1000);
      ({ cursor } = await look(ledger, { cursor }));
    }
    ledger.add('a', START + 59 * 86_400);
    expect((await look(ledger, { cursor })).ids).toEqual(['a']);
  });
});
