import { seconds } from './objects/seconds.ts';

/** A time or a range of times, as parameters give it. */
export type TimeFilter =
  | number
  | Date
  | { readonly [bound in 'gt' | 'gte' | 'lt' | 'lte']?: number | Date | undefined };

/** Whether an object was made at a time that a `created` filter asks for. */
export function isWithin(created: number, filter: TimeFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'number' || filter instanceof Date) return created === seconds(filter);
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = filter;
  return created > seconds(gt) && created >= seconds(gte) && created < seconds(lt) && created <= seconds(lte);
}
