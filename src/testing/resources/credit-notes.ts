import { CreditNote } from '../../generated/results/CreditNotes.ts';
import { creditNotes as table } from '../../resources/credit-notes.ts';
import { newNote, voidNote } from '../credit-notes/new-note.ts';
import { noteLinesOf } from '../credit-notes/note.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { pageOf } from '../page.ts';

const KIND = 'credit_note_line_item';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newNote,
  retrieve: retrieves(({ creditNotes }) => creditNotes, 'id'),
  update: (account, params, ids) =>
    account.creditNotes.replace(changed(CreditNote, named(account.creditNotes, ids, 'id'), params, {})),
  list: lists(({ creditNotes }) => creditNotes),
  voidCreditNote: (account, _params, ids) => voidNote(account, named(account.creditNotes, ids, 'id')),
  listLineItems: (account, params, ids) => pageOf(noteLinesOf(named(account.creditNotes, ids, 'id')), KIND, params),
  preview: (account, params) => account.pretend(() => newNote(account, params)),
  listPreviewLineItems: (account, { limit, starting_after, ending_before, ...params }) =>
    pageOf(noteLinesOf(account.pretend(() => newNote(account, params))), KIND, {
      limit,
      starting_after,
      ending_before,
    }),
};

export const creditNotes = routesOf(table, handlers);
