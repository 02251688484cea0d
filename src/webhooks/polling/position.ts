import { refuse } from '../../core/errors/validation-error.ts';

/** Seconds that an event may come to light after others that are younger. */
export const OVERLAP = 300;

/**
 * How many ids a cursor holds: some 25 KB at most. What a busier account had before is given a second time after a
 * restart, and nothing is left out.
 */
const MOST_IDS = 1000;

/** How far polling has come. Times are in Unix seconds. */
export interface Position {
  /** What happened before polling began is none of its business. */
  readonly start: number;
  /** When the youngest event that was given happened. */
  newest: number;
  /** All that had come to light by then was given. */
  complete: number;
  /** The events given within the overlap: id, and when it happened. */
  readonly given: Map<string, number>;
}

/** From where on events are asked for. Those that were given before are among them. */
export const lookFrom = ({ start, newest }: Position) => Math.max(start, newest - OVERLAP);

/** Notes that an event is given. */
export function give(position: Position, { id, created }: { readonly id: string; readonly created: number }): void {
  position.given.set(id, created);
  position.newest = Math.max(position.newest, created);
}

/** Notes that all that had come to light at a time was given, and forgets what can't be met again. */
export function completeAt(position: Position, time: number): void {
  position.complete = Math.max(position.complete, time);
  const from = lookFrom(position);
  for (const [id, created] of position.given) if (created < from) position.given.delete(id);
}

/** As a text to store. */
export function cursorOf({ start, newest, complete, given }: Position): string {
  const ids = [...given.keys()].slice(-MOST_IDS).map((id) => id.replace(/^evt_/, ''));
  return ['1', start, newest, complete, ids.join(',')].join(':');
}

/** @throws StripeValidationError for anything but a cursor of this release's kind. */
export function positionOf(cursor: unknown): Position {
  const [, start, newest, complete, ids = ''] =
    /^1:(\d{1,12}):(\d{1,12}):(\d{1,12}):([^:\s]*)$/.exec(typeof cursor === 'string' ? cursor : '') ?? [];
  if (complete === undefined) throw refuse('cursor', 'this is no cursor, or one of another release.');
  // When each happened is not in it; taken to be young, it is remembered for long enough.
  const given = ids.split(',').filter((id) => id !== '');
  return {
    start: Number(start),
    newest: Number(newest),
    complete: Number(complete),
    given: new Map(given.map((id) => [`evt_${id}`, Number(newest)])),
  };
}
