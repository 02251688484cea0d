const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Yields numbers from 0 to 1 (1 excluded). */
export type Random = () => number;

/**
 * Numbers that are the same for the same seed and name, whatever other names are used besides. (SFC32, seeded by a hash
 * of the name: small, fast, and of a period that no test exhausts.)
 */
export function seededRandom(seed: number, name: string): Random {
  let a = hash(name, seed);
  let b = hash(name, a ^ 0x9e3779b9);
  let c = hash(name, b ^ 0x85ebca6b);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

/** A number that another text or seed is unlikely to have. */
export function hash(text: string, seed: number): number {
  let value = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value ^ (value >>> 15);
}

/** Makes ids. Those of one kind don't depend on how many of another kind there are. */
export class IdSource {
  readonly #seed: number;
  #counts = new Map<string, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** @param prefix - for example `cus_` */
  next(prefix: string, length = 24): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    const random = seededRandom(this.#seed, `${prefix}${count}`);
    let id = prefix;
    for (let index = 0; index < length; index++) id += ALPHABET[Math.floor(random() * ALPHABET.length)];
    return id;
  }

  /** How many there are of each kind. */
  snapshot(): ReadonlyMap<string, number> {
    return new Map(this.#counts);
  }

  restore(counts: ReadonlyMap<string, number>): void {
    this.#counts = new Map(counts);
  }
}
