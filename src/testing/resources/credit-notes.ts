import { CreditNote } from '../../generated/results/CreditNotes.ts';
import type { CreditNoteLineItem } from '../../generated/types/index.ts';
import { creditNotes as table } from '../../resources/credit-notes.ts';
import { Collection, Journal } from '../collection.ts';
import { newNote, voidNote } from '../credit-notes/new-note.ts';
import { noteLinesOf } from '../credit-notes/note.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { listPage, type PageParams } from '../page.ts';

const KIND = 'credit_note_line_item';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newNote,
  retrieve: retrieves(({ creditNotes }) => creditNotes, 'id'),
  update: (account, params, ids) =>
    account.creditNotes.replace(changed(CreditNote, named(account.creditNotes, ids, 'id'), params, {})),
  list: lists(({ creditNotes }) => creditNotes),
  voidCreditNote: (account, _params, ids) => voidNote(account, named(account.creditNotes, ids, 'id')),
  listLineItems: (account, params, ids) => page(noteLinesOf(named(account.creditNotes, ids, 'id')), params),
  preview: (account, params) => account.pretend(() => newNote(account, params)),
  listPreviewLineItems: (account, { limit, starting_after, ending_before, ...params }) =>
    page(noteLinesOf(account.pretend(() => newNote(account, params))), { limit, starting_after, ending_before }),
};

export const creditNotes = routesOf(table, handlers);

function page(lines: readonly CreditNoteLineItem[], params: PageParams) {
  const rows = new Collection<CreditNoteLineItem>(new Journal(), KIND);
  for (const line of lines.toReversed()) rows.add(line);
  return listPage(rows, [KIND], params);
}
