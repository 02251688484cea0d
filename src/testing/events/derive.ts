import type { Event } from '../../generated/types/index.ts';
import type { Change, Entry, Stored } from '../collection.ts';
import { isSame } from './difference.ts';
import type { Happening } from './happening.ts';
import type { Test, Update } from './rules.ts';
import { rulesFor } from './table.ts';

/** One step in the life of one object: all that a request wrote to it until something else happened to it. */
interface Step {
  before: Stored | undefined;
  after: Stored | undefined;
  /** What this step is, besides a change. */
  readonly types: readonly Event.Type[];
}

/**
 * What has happened, by what was written. An object that is written to several times in one request goes on being the
 * same news, unless something happens to it that has an event of its own: a payment that is made at once is first
 * created, then succeeds.
 */
export function derive(entries: readonly Entry[]): Happening[] {
  const news: (Step | Happening)[] = [];
  const latest = new Map<string, Step>();
  for (const entry of entries) {
    if ('type' in entry) news.push({ ...entry, before: undefined });
    else follow(news, latest, entry);
  }
  return news.flatMap((one) => ('types' in one ? told(one) : one));
}

function follow(news: (Step | Happening)[], latest: Map<string, Step>, { before, after }: Change): void {
  const subject = after ?? before;
  // What is left of a deleted object is no object of its own.
  if (subject === undefined || 'deleted' in subject) return;
  const rules = rulesFor(subject.object);
  if (rules === undefined) return;
  const types = rules.filter(({ rule }) => isTest(rule) && rule(before, after)).map(({ type }) => type);
  // A card of the older kind pays as a payment method of the same id.
  const key = `${subject.object} ${subject.id}`;
  const last = latest.get(key);
  if (last !== undefined && types.length === 0) {
    last.after = after;
    return;
  }
  // What was changed just before belongs to what happened then.
  const isContinued = last !== undefined && last.types.length === 0;
  const step: Step = { before: isContinued ? last.before : before, after, types };
  if (isContinued) news.splice(news.indexOf(last), 1);
  latest.set(key, step);
  news.push(step);
}

const isTest = (rule: Test | Update): rule is Test => typeof rule === 'function';

function told({ before, after, types }: Step): Happening[] {
  const subject = after ?? before;
  if (subject === undefined) return [];
  const isChange = before !== undefined && after !== undefined;
  return (rulesFor(subject.object) ?? [])
    .filter(({ type, rule }) =>
      isTest(rule) ? types.includes(type) : isChange && isUpdate(rule, before, after, types.length > 0),
    )
    .map(({ type }) => ({ type, subject, before }));
}

function isUpdate(rule: Update, before: Stored, after: Stored, isToldOtherwise: boolean): boolean {
  if (isToldOtherwise && !rule.isAlways) return false;
  return rule.where(after) && !isSame(before, after, rule.of);
}
