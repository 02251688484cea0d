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
 */
export function after(from: number, { interval, interval_count }: Interval, times = 1): number {
  const count = (interval_count ?? 1) * times;
  switch (interval) {
    case 'day':
      return from + count * DAY;
    case 'week':
      return from + count * 7 * DAY;
    case 'year':
      return addMonths(from, count * 12);
    default:
      return addMonths(from, count);
  }
}

function addMonths(from: number, count: number): number {
  const date = new Date(from * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  date.setUTCDate(Math.min(day, daysIn(date.getUTCFullYear(), date.getUTCMonth())));
  return date.getTime() / 1000;
}

/** How many days a month has; months are counted from 0. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The period that a moment lies in, of those counted from an anchor in both directions. */
export function periodAt(anchor: number, interval: Interval, time: number): Period {
  const length = after(anchor, interval) - anchor;
  let index = Math.floor((time - anchor) / length);
  while (after(anchor, interval, index) > time) index--;
  while (after(anchor, interval, index + 1) <= time) index++;
  return { start: after(anchor, interval, index), end: after(anchor, interval, index + 1) };
}

/** How often a price is paid. */
export const intervalOf = ({ recurring }: Pick<Price, 'recurring'>): Interval => recurring ?? { interval: 'month' };

/** Unix seconds of a time that may be a date. */
export const unix = (time: number | Date): number =>
  typeof time === 'number' ? time : Math.floor(time.getTime() / 1000);
