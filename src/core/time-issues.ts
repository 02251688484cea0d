import { LATEST_SECOND } from './latest-second.ts';

/** Names of fields that hold a point in time, also where a plain number is asked for. */
export const isTime = (field: string) => /^(?:created|timestamp)$|_at$/.test(field);

/** What is said of milliseconds where seconds belong; nothing where a number may be seconds. */
export function millisecondsSentence(given: number): string | undefined {
  if (given <= LATEST_SECOND) return undefined;
  // Later than the year 2096, it may be a card's number just as well.
  const seconds = given < 4e12 ? `: ${Math.floor(given / 1000)} for ${given}` : '';
  return `this looks like milliseconds. Stripe takes Unix seconds${seconds}.`;
}

/** How to give a point in time that was given as something else; nothing where none was given. */
export function timeAdvice(given: unknown, takesDate: boolean): string {
  const isText = typeof given === 'string' && /^\d{4}-\d\d-\d\d/.test(given);
  if (!isText && !(given instanceof Date)) return '';
  const time = isText ? Date.parse(given) : given.getTime();
  const seconds = Number.isNaN(time) ? '' : `: ${Math.floor(time / 1000)}`;
  if (takesDate && !isText) return '';
  return ` Pass ${takesDate ? 'a Date, or ' : ''}Unix seconds${seconds}.`;
}
