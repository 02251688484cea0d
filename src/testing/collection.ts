/** What every object that the emulator keeps has. */
export interface Stored {
  readonly id: string;
  readonly object: string;
}

/** Undoes what a request has written, if it is refused halfway. */
export class Journal {
  #undo: (() => void)[] | undefined;

  /** Runs `work`; if it throws, puts everything back as it was, unless `keeps` says that the changes stay. */
  atomically<T>(work: () => T, keeps: (error: unknown) => boolean): T {
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return work();
    } catch (error) {
      if (!keeps(error)) for (const step of undo.reverse()) step();
      throw error;
    } finally {
      this.#undo = undefined;
    }
  }

  wrote(undo: () => void): void {
    this.#undo?.push(undo);
  }
}

/** Objects of one kind, in the order in which they were made. Each is replaced when it changes, never written to. */
export class Collection<T extends Stored> {
  readonly #rows: (T | undefined)[] = [];
  readonly #places = new Map<string, number>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
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
    this.#journal.wrote(() => {
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
    this.#journal.wrote(() => {
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
}
