import type { Schema } from '../../core/schema.ts';

/** The events about one kind of object. */
export interface EventFamily {
  /** As a title begins. */
  readonly noun: string;
  /** What the object is checked by. */
  readonly object: Schema<unknown>;
  /** Paths in the object that a choice of events can go by. */
  readonly filters: readonly string[];
  /** What a sample has; the rest is filled in as the schema asks for it. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** By type: what has happened, and how the sample differs. */
  readonly events: Readonly<Record<string, readonly [says: string, differs?: Readonly<Record<string, unknown>>]>>;
}

/** When everything in the samples happened. Unix seconds. */
export const SAMPLE_TIME = 1_781_000_000;
