import type { CreditNote, CreditNoteLineItem } from '../../generated/types/index.ts';

/** Where a credit note keeps all its lines: responses show the first few. */
export const allNoteLines: unique symbol = Symbol('lines');

/** A credit note as it is kept. */
export interface Note extends CreditNote {
  readonly [allNoteLines]?: readonly CreditNoteLineItem[];
}

/** All lines of a credit note. */
export const noteLinesOf = (note: Note): readonly CreditNoteLineItem[] => note[allNoteLines] ?? [];
