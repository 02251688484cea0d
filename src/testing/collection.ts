import type { Event } from '../generated/types/index.ts';

/** What every object that the emulator keeps has. */
export interface Stored {
  readonly id: string;
  readonly object: string;
}

/** What has become of one object. */
export interface Change {
  /** Undefined for an object that is new. */
  readonly before: Stored | undefined;
  /** Undefined for an object that was deleted. */
  readonly after: Stored | undefined;
}

/** Something that no change of an object shows, though events tell of it: a trial that is about to end. */
export interface Announcement {
  readonly type: Event.Type;
  /** What it is about, as it is at that moment. */
  readonly subject: { readonly object: string };
}

/** What one request has done, in order. */
export type Entry = Change | Announcement;

/** One piece of work, which is done wholly or not at all. */
interface Frame {
  /** Whose work it is. */
  readonly owner: string;
  readonly undo: (() => void)[];
  /** What is to be done once it is certain that the work stays. */
  after: (() => void)[];
  readonly finish: (entries: readonly Entry[]) => void;
  entries: Entry[];
}

/** Undoes what a request has written, if it is refused halfway, also where it was written to other accounts. */
export class Journal {
  #frame: Frame | undefined;

  /**
   * Runs `work`; if it throws, puts everything back as it was, unless `keeps` says that the changes stay. Within other
   * such work of the same owner, what that one has done so far is finished first. All stays only if the outermost does.
   *
   * @param finish - is told what has happened, and may write more; it is not told of that
   */
  atomically<T>(owner: string, work: () => T, keeps: (error: unknown) => boolean, finish: Frame['finish']): T {
    const outer = this.#frame;
    if (outer?.owner === owner) finishSoFar(outer);
    const frame: Frame = { owner, undo: [], after: [], finish, entries: [] };
    this.#frame = frame;
    try {
      const result = work();
      finishSoFar(frame);
      return result;
    } catch (error) {
      if (keeps(error)) finishSoFar(frame);
      else undo(frame);
      throw error;
    } finally {
      this.#frame = outer;
      outer?.undo.push(...frame.undo);
      for (const step of frame.after) this.afterwards(step);
    }
  }

  /** Runs `work`, and puts everything back as it was: what it returns is what would have been. */
  pretend<T>(owner: string, work: () => T): T {
    const outer = this.#frame;
    const frame: Frame = { owner, undo: [], after: [], finish: () => {}, entries: [] };
    this.#frame = frame;
    try {
      return work();
    } finally {
      undo(frame);
      this.#frame = outer;
    }
  }

  /** Has something done once all the present work is, unless it is undone. */
  afterwards(step: () => void): void {
    if (this.#frame === undefined) step();
    else this.#frame.after.push(step);
  }

  wrote(change: Change, undo: () => void): void {
    this.#frame?.undo.push(undo);
    this.#frame?.entries.push(change);
  }

  announced(announcement: Announcement): void {
    this.#frame?.entries.push(announcement);
  }
}

function undo(frame: Frame): void {
  for (const step of frame.undo.splice(0).reverse()) step();
  frame.after = [];
}

function finishSoFar(frame: Frame): void {
  const { entries } = frame;
  if (entries.length === 0) return;
  frame.entries = [];
  frame.finish(entries);
  frame.entries = [];
}

/** A collection as it was at one moment. Objects are never written to, so that it holds references only. */
export interface CollectionState {
  readonly rows: readonly (Stored | undefined)[];
  readonly places: ReadonlyMap<string, number>;
}

/** Objects of one kind, in the order in which they were made. Each is replaced when it changes, never written to. */
export class Collection<T extends Stored> {
  /** The word in the objects' `object` field. */
  readonly kind: string;
  #rows: (T | undefined)[] = [];
  #places = new Map<string, number>();
  readonly #journal: Journal;

  constructor(journal: Journal, kind: string) {
    this.#journal = journal;
    this.kind = kind;
  }

  get(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#rows[place];
  }

  /** Whether there is, or was before it was deleted, an object of this id: a place in the list to go on from. */
  knows(id: string): boolean {
    return this.#places.has(id);
  }

  add(row: T): T {
    this.#places.set(row.id, this.#rows.length);
    this.#rows.push(row);
    this.#journal.wrote({ before: undefined, after: row }, () => {
      this.#rows.pop();
      this.#places.delete(row.id);
    });
    return row;
  }

  /** Puts a changed object in the place of the one with its id. */
  replace(row: T): T {
    this.#write(row.id, row);
    return row;
  }

  delete(id: string): void {
    this.#write(id, undefined);
  }

  #write(id: string, row: T | undefined): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const before = this.#rows[place];
    this.#rows[place] = row;
    this.#journal.wrote({ before, after: row }, () => {
      this.#rows[place] = before;
    });
  }

  /** From the newest to the oldest, beginning after the object with this id. */
  *olderThan(id: string | undefined): Generator<T> {
    let place = id === undefined ? this.#rows.length : (this.#places.get(id) ?? 0);
    while (--place >= 0) {
      const row = this.#rows[place];
      if (row !== undefined) yield row;
    }
  }

  /** From the oldest to the newest, beginning after the object with this id. */
  *newerThan(id: string): Generator<T> {
    for (let place = (this.#places.get(id) ?? this.#rows.length) + 1; place < this.#rows.length; place++) {
      const row = this.#rows[place];
      if (row !== undefined) yield row;
    }
  }

  /** The newest that fits. */
  find(fits: (row: T) => boolean): T | undefined {
    for (const row of this.olderThan(undefined)) if (fits(row)) return row;
    return undefined;
  }

  /** All that fit, newest first. */
  filter(fits: (row: T) => boolean): T[] {
    return [...this.olderThan(undefined)].filter(fits);
  }

  snapshot(): CollectionState {
    return { rows: [...this.#rows], places: new Map(this.#places) };
  }

  /** @param state - a snapshot of this very collection, so that its rows are of its kind */
  restore({ rows, places }: CollectionState): void {
    this.#rows = [...rows] as (T | undefined)[];
    this.#places = new Map(places);
  }
}
