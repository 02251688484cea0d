import type { Account } from '../account.ts';
import type { Change, Entry, Stored } from '../collection.ts';
import { isRecord } from '../generic/shape.ts';
import { planOf } from '../subscriptions/items.ts';
import { writeResult } from '../write-result.ts';

/** Where an object keeps, for the event that tells of it, the parts that were changed as they were before. */
const formerItems: unique symbol = Symbol('former items');

type Former = ReadonlyMap<string, Stored | undefined>;

/**
 * The same, with subscriptions changed where their items are: items are kept apart, and no event tells of them alone.
 */
export function withParts(account: Account, entries: readonly Entry[]): readonly Entry[] {
  const changed = formerBySubscription(entries);
  if (changed.size === 0) return entries;
  const all = [...entries];
  for (const [id, former] of changed) {
    const subscription = account.subscriptions.get(id);
    const at = all.findIndex((entry) => 'after' in entry && (entry.after ?? entry.before)?.id === id);
    const first = all[at];
    if (first !== undefined && 'before' in first) {
      // One that is new had no other items before.
      if (first.before !== undefined) all[at] = { ...first, before: marked(first.before, former) };
    } else if (subscription !== undefined) {
      all.push({ before: marked(subscription, former), after: subscription });
    }
  }
  return all;
}

function marked(row: Stored, former: Former): Stored {
  const mark = { [formerItems]: former };
  return { ...row, ...mark };
}

function formerBySubscription(entries: readonly Entry[]): ReadonlyMap<string, Former> {
  const found = new Map<string, Map<string, Stored | undefined>>();
  for (const entry of entries) {
    const item = 'after' in entry ? itemOf(entry) : undefined;
    const owner: unknown = item === undefined ? undefined : Reflect.get(item, 'subscription');
    if (item === undefined || typeof owner !== 'string' || !('before' in entry)) continue;
    const former = found.get(owner) ?? new Map<string, Stored | undefined>();
    found.set(owner, former);
    if (!former.has(item.id)) former.set(item.id, entry.before);
  }
  return found;
}

function itemOf({ before, after }: Change): Stored | undefined {
  const row = after ?? before;
  return row?.object === 'subscription_item' ? row : undefined;
}

/** Whether parts of an object were others before. */
export const hasFormerParts = (before: object): boolean => formerItems in before;

/** An object as a response would show it; one that was marked, with the items that it had before. */
export function writeFormer(account: Account, before: { readonly object: string }): string {
  const written = writeResult(account, before, [], '');
  const former: unknown = Reflect.get(before, formerItems);
  if (former === undefined) return written;
  const shown: unknown = JSON.parse(written);
  if (!(former instanceof Map) || !isRecord(shown) || !isRecord(shown['items'])) return written;
  const { items } = shown;
  const now: readonly unknown[] = Array.isArray(items['data']) ? items['data'] : [];
  const ids = now.map((item) => (isRecord(item) ? item['id'] : undefined));
  const gone = [...former.keys()].filter((id) => !ids.includes(id));
  const data = [...gone.map((id) => [id, undefined]), ...now.map((item, at) => [ids[at], item])].flatMap(
    ([id, item]) => {
      if (!former.has(id)) return [item];
      const row: unknown = former.get(id);
      return isStored(row) ? [formerItem(account, row)] : [];
    },
  );
  return JSON.stringify({ ...shown, items: { ...items, data } });
}

/** An item as it was: responses show the price that it has now. */
function formerItem(account: Account, row: Stored): object {
  const shown: object = JSON.parse(writeResult(account, row, [], ''));
  const price: unknown = Reflect.get(row, 'price');
  const former = isStored(price) ? account.prices.get(price.id) : undefined;
  if (former === undefined) return shown;
  return { ...shown, plan: planOf(former), price: JSON.parse(writeResult(account, former, [], '')) };
}

const isStored = (row: unknown): row is Stored =>
  isRecord(row) && typeof row['object'] === 'string' && typeof row['id'] === 'string';
