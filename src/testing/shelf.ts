import { Collection, type CollectionState, type Journal, type Stored } from './collection.ts';

/** Collections of objects that one journal is kept of. */
export class Shelf {
  protected readonly journal: Journal;
  readonly #collections = new Map<string, Collection<Stored>>();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  /** The object of an id, whatever kind it is; of one that was deleted, what is left. */
  find(id: string): Stored | undefined {
    for (const collection of this.#collections.values()) {
      const found = collection.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  protected states(): ReadonlyMap<string, CollectionState> {
    return new Map(Array.from(this.#collections, ([kind, rows]) => [kind, rows.snapshot()] as const));
  }

  protected restoreStates(states: ReadonlyMap<string, CollectionState>): void {
    for (const [kind, state] of states) this.#collections.get(kind)?.restore(state);
  }

  protected keep<T extends Stored>(kind: string): Collection<T> {
    const collection = new Collection<T>(this.journal, kind);
    this.#collections.set(kind, collection);
    return collection;
  }
}
