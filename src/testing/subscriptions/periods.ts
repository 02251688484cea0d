import type { Price } from '../../generated/types/index.ts';

/** How often something comes: every so many days, weeks, months or years. */
export interface Interval {
  readonly interval: string;
  readonly interval_count?: number | null | undefined;
}

/** A stretch of time: its end no longer belongs to it. Unix seconds. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400;

/**
 * The moment some intervals after another. Months are counted from the first moment, so that the 31st comes back after a
 * month that ends on the 28th.
 *
 * @param from - Unix seconds
 * @param times - how many intervals; negative for earlier
 * @param day - of the month, if not that of the first moment
 */
export function addIntervals(from: number, { interval, interval_count }: Interval, times = 1, day?: number): number {
  const count = (interval_count ?? 1) * times;
  switch (interval) {
    case 'day':
      return from + count * DAY;
    case 'week':
      return from + count * 7 * DAY;
    case 'year':
      return addMonths(from, count * 12, day);
    default:
      return addMonths(from, count, day);
  }
}

function addMonths(from: number, count: number, wanted?: number): number {
  const date = new Date(from * 1000);
  const day = wanted ?? date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  date.setUTCDate(Math.min(day, daysIn(date.getUTCFullYear(), date.getUTCMonth())));
  return date.getTime() / 1000;
}

/** How many days a month has; months are counted from 0. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The period that a moment lies in, of those counted from an anchor in both directions.
 *
 * @param day - of the month on which periods begin, if not that of the anchor
 */
export function periodAt(anchor: number, interval: Interval, time: number, day?: number): Period {
  const from = (index: number) => (index === 0 ? anchor : addIntervals(anchor, interval, index, day));
  let index = Math.floor((time - anchor) / (addIntervals(anchor, interval) - anchor));
  while (from(index) > time) index--;
  while (from(index + 1) <= time) index++;
  return { start: from(index), end: from(index + 1) };
}

/** How often a price is paid. */
export const intervalOf = ({ recurring }: Pick<Price, 'recurring'>): Interval => recurring ?? { interval: 'month' };
