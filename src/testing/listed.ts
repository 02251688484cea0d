import type { Account } from './account.ts';
import type { Stored } from './collection.ts';
import { Page } from './page.ts';

/** A field of an object that is not kept with it. */
export interface Inclusion {
  /** The kinds of object in it that can be expanded further. */
  readonly kinds: readonly string[];
  /** Whether the object always has it. Default: only when it is asked for. */
  readonly isAlways?: boolean;
  /** Whether it is kept with the object all the same, and left out until it is asked for. */
  readonly isKept?: boolean;
  /** Undefined where the object isn't there any more. */
  readonly read: (account: Account, id: string) => unknown;
}

/** As many objects as Stripe puts into a list inside an object. */
const LIST_LENGTH = 10;

/** The first objects of a list that has a path of its own. */
export function listed(
  kinds: readonly string[],
  url: (id: string) => string,
  rows: (account: Account, id: string) => readonly Stored[],
  { isAlways = false }: { readonly isAlways?: boolean } = {},
): Inclusion {
  return {
    kinds,
    isAlways,
    read: (account, id) => {
      const all = rows(account, id);
      return new Page(all.slice(0, LIST_LENGTH), all.length > LIST_LENGTH, kinds, url(id));
    },
  };
}

/** Inclusions by the kind of object and the name of the field. A dot leads into a hash, in those that aren't always there. */
export type Inclusions = Readonly<Record<string, Readonly<Record<string, Inclusion>>>>;
