import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { createWebhookHandler, type DedupeStore } from '../../../src/webhooks/index.ts';
import { eventJson, SECRET } from '../deliveries.ts';
import { delivery } from '../handle.ts';

/** Makes a store as another process would: over a connection of its own. */
export type OpenStore = (options?: { lease?: number; prefix?: string }) => Promise<DedupeStore> | DedupeStore;

/** What every store has to do, one after the other. */
export async function keepsTheContract(open: OpenStore): Promise<void> {
  const [one, other] = [await open(), await open()];
  expect(await one.claim('evt_a', 'first')).toBe('claimed');
  expect(await other.claim('evt_a', 'second')).toBe('busy');
  await other.release('evt_a', 'second');
  await other.complete('evt_a', 'second');
  expect(await other.claim('evt_a', 'second')).toBe('busy');
  await one.release('evt_a', 'first');
  expect(await other.claim('evt_a', 'second')).toBe('claimed');
  await other.complete('evt_a', 'second');
  expect(await one.claim('evt_a', 'third')).toBe('done');
  await other.release('evt_a', 'second');
  expect(await one.claim('evt_a', 'third')).toBe('done');
}

/** The claim of a process that has crashed is free for the next delivery, once it has lapsed. */
export async function survivesACrash(open: OpenStore): Promise<void> {
  const short = await open({ lease: 40 });
  const next = await open();
  expect(await short.claim('evt_crash', 'crashed')).toBe('claimed');
  for (let claim = await next.claim('evt_crash', 'next'); claim !== 'claimed'; ) {
    expect(claim).toBe('busy');
    await sleep(10);
    claim = await next.claim('evt_crash', 'next');
  }
  await short.complete('evt_crash', 'crashed');
  expect(await short.claim('evt_crash', 'third')).toBe('busy');
}

/** Two endpoints that get the same event both handle it. */
export async function servesEndpoints(open: OpenStore): Promise<void> {
  const [one, other] = [await open({ prefix: 'one:' }), await open({ prefix: 'other:' })];
  expect(await one.claim('evt_shared', 'first')).toBe('claimed');
  await one.complete('evt_shared', 'first');
  expect(await other.claim('evt_shared', 'second')).toBe('claimed');
  await other.release('evt_shared', 'second');
  expect(await other.claim('evt_shared', 'third')).toBe('claimed');
  expect(await one.claim('evt_shared', 'third')).toBe('done');
}

/** Deliveries of the same events to several processes at once, each event ten times. */
export async function handlesEachOnce(open: OpenStore, events: number): Promise<void> {
  const handled: string[] = [];
  const processes = await Promise.all(
    Array.from({ length: 4 }, async () =>
      createWebhookHandler({
        secret: SECRET,
        dedupe: await open(),
        fallback: async ({ id }) => {
          await sleep(1);
          handled.push(id);
        },
      }),
    ),
  );
  const ids = Array.from({ length: events }, (_, index) => `evt_${index}`);
  const deliveries = Array.from({ length: 10 }, () => ids).flat();
  const answers = await Promise.all(
    deliveries.map((id, index) => processes[(index * 7) % 4]?.(delivery(eventJson({ id })))),
  );
  expect(handled.toSorted()).toEqual(ids.toSorted());
  const statuses = new Set(answers.map((answer) => answer?.status));
  expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
}
