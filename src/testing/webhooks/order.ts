import type { Random } from '../ids.ts';

/** In which order, and how often, what waits is delivered. */
export interface DeliverOptions {
  /** Default: `in order`. Shuffled by the emulator's seed: the same in each run. */
  readonly order?: 'in order' | 'reversed' | 'shuffled';
  /** Whether each event is delivered twice, as Stripe does at times. Default: no. */
  readonly duplicates?: boolean;
}

/** Puts what is to be delivered into an order. */
export function arrange<T>(rows: readonly T[], { order, duplicates = false }: DeliverOptions, random: Random): T[] {
  const all = duplicates ? rows.flatMap((row) => [row, row]) : [...rows];
  if (order === 'reversed') return all.reverse();
  return order === 'shuffled' ? shuffle(all, random) : all;
}

/** By Fisher and Yates. */
function shuffle<T>(rows: T[], random: Random): T[] {
  const left = [...rows];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1));
  return shuffled;
}
