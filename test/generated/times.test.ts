import { describe, expect, it } from 'vitest';
import { isResource, type ResourceMap } from '../../src/core/resource-map.ts';
import * as tables from '../../src/resources/index.ts';
import { accepted, refused } from '../core/refused.ts';
import { defOf } from './arbitrary.ts';

const DATE = new Date('2030-01-01T00:00:00Z');
const MILLISECONDS = 'this looks like milliseconds. Stripe takes Unix seconds: 1893456000 for 1893456000000.';

/** The actions that take a filter of that name. */
function filtersBy(name: string, map: ResourceMap = tables): string[] {
  return Object.values(map).flatMap((one) => {
    if (!isResource(one)) return filtersBy(name, one);
    const rows = Object.entries(one.actions).filter(([, { params }]) => name in Object(defOf(params)['shape']));
    return rows.map(([key]) => `${one.name}.${key}`);
  });
}

/** Those of resources at the top, without an id in their path. */
const lists = filtersBy('created').filter((id) => /^\w+\.list$/.test(id));

describe('the filter by when something was made', () => {
  it('is one of some thirty lists', () => expect(lists.length).toBeGreaterThan(20));

  it.each(lists)('takes a Date and Unix seconds, and refuses milliseconds: %s', async (action) => {
    expect(await accepted(action, { created: DATE })).toContain('created=1893456000');
    expect(await accepted(action, { created: 1_893_456_000 })).toContain('created=1893456000');
    expect(await accepted(action, { created: { gte: DATE } })).toMatch(/created(\[|%5B)gte(\]|%5D)=1893456000/);
    expect(await refused(action, { created: DATE.getTime() })).toEqual([`created: ${MILLISECONDS}`]);
  });
});

describe('the end of a billing schedule', () => {
  const schedules = (timestamp: unknown) => [{ key: 'key', bill_until: { type: 'timestamp', timestamp } }];
  const calls = [
    ['subscriptions.create', (timestamp: unknown) => [{ customer: 'cus_1', billing_schedules: schedules(timestamp) }]],
    ['subscriptions.update', (timestamp: unknown) => ['sub_1', { billing_schedules: schedules(timestamp) }]],
    [
      'invoices.createPreview',
      (timestamp: unknown) => [
        { subscription: 'sub_1', subscription_details: { billing_schedules: schedules(timestamp) } },
      ],
    ],
  ] as const;

  it.each(calls)('takes a Date and Unix seconds, and refuses milliseconds: %s', async (action, args) => {
    expect(await accepted(action, ...args(DATE))).toMatch(/timestamp\]?(%5D)?=1893456000( |&|$)/);
    expect(await accepted(action, ...args(1_893_456_000))).toMatch(/timestamp\]?(%5D)?=1893456000( |&|$)/);
    const [line] = await refused(action, ...args(DATE.getTime()));
    expect(line).toMatch(/billing_schedules\[?\.?0\]?\.bill_until\.timestamp: /);
    expect(line).toContain(MILLISECONDS);
  });
});
