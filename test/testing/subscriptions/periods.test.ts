import { describe, expect, it } from 'vitest';
import { addIntervals, periodAt } from '../../../src/testing/subscriptions/periods.ts';
import { startOf } from '../../../src/testing/subscriptions/start.ts';
import { on } from './shop.ts';

const month = { interval: 'month' };

describe('periods', () => {
  it('of months that begin on the 31st end on the last day of shorter months, and come back to the 31st', () => {
    const anchor = on(1, 31, 9);
    expect([1, 2, 3, 4].map((times) => addIntervals(anchor, month, times))).toEqual([
      on(2, 28, 9),
      on(3, 31, 9),
      on(4, 30, 9),
      on(5, 31, 9),
    ]);
    expect(periodAt(anchor, month, on(2, 28, 9))).toEqual({ start: on(2, 28, 9), end: on(3, 31, 9) });
    expect(periodAt(anchor, month, on(2, 28, 8))).toEqual({ start: anchor, end: on(2, 28, 9) });
  });

  it('of a year that begin on 29 February end on the 28th in other years', () => {
    const anchor = Date.UTC(2024, 1, 29) / 1000;
    expect(addIntervals(anchor, { interval: 'year' })).toBe(Date.UTC(2025, 1, 28) / 1000);
    expect(addIntervals(anchor, { interval: 'year' }, 4)).toBe(Date.UTC(2028, 1, 29) / 1000);
  });

  it('of several days, weeks and months are as long as they say', () => {
    expect(addIntervals(on(1, 1), { interval: 'day', interval_count: 10 })).toBe(on(1, 11));
    expect(addIntervals(on(1, 1), { interval: 'week', interval_count: 2 })).toBe(on(1, 15));
    expect(addIntervals(on(1, 31), { interval: 'month', interval_count: 3 })).toBe(on(4, 30));
  });

  it('reach back before the anchor', () => {
    expect(periodAt(on(3, 1), month, on(2, 10))).toEqual({ start: on(2, 1), end: on(3, 1) });
  });

  it('keep to the day of the month that was asked for, whichever month they begin in', () => {
    const config = { day_of_month: 31, hour: 0, minute: 0, second: 0 };
    const { anchor } = startOf({ billing_cycle_anchor_config: config }, [], on(2, 10));
    expect(anchor).toBe(on(2, 28));
    expect(periodAt(anchor, month, anchor, 31)).toEqual({ start: on(2, 28), end: on(3, 31) });
  });
});
