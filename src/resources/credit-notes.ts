import { get, list, post, resource } from '../core/action.ts';
import {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from '../generated/params/CreditNotes.ts';
import { CreditNoteLineItem } from '../generated/results/CreditNoteLineItems.ts';
import { CreditNote } from '../generated/results/CreditNotes.ts';

/** Corrections of invoices that were finalized. */
export const creditNotes = resource(
  { name: 'creditNotes', permission: 'Credit notes' },
  {
    /** Credits a finalized invoice: lowers what is owed, or returns it as a refund, to the balance or elsewhere. */
    create: post('/v1/credit_notes', CreditNoteCreateParams, CreditNote, { effect: 'destructive', movesMoney: true }),
    /** Reads one credit note. */
    retrieve: get('/v1/credit_notes/{credit_note}', CreditNoteRetrieveParams, CreditNote),
    /** Changes the memo or metadata of a credit note. */
    update: post('/v1/credit_notes/{credit_note}', CreditNoteUpdateParams, CreditNote, { effect: 'write' }),
    /** Lists credit notes, newest first. */
    list: list('/v1/credit_notes', CreditNoteListParams, CreditNote),
    /** Declares a credit note void for good, where its invoice is still open. */
    voidCreditNote: post('/v1/credit_notes/{credit_note}/void', CreditNoteVoidCreditNoteParams, CreditNote, {
      effect: 'destructive',
    }),
    /** Works out what a credit note would come to; nothing is kept. */
    preview: get('/v1/credit_notes/preview', CreditNotePreviewParams, CreditNote),
    /** Lists the lines of a credit note. */
    listLineItems: list('/v1/credit_notes/{credit_note}/lines', CreditNoteListLineItemsParams, CreditNoteLineItem),
    /** Lists the lines that a credit note would have; nothing is kept. */
    listPreviewLineItems: list(
      '/v1/credit_notes/preview/lines',
      CreditNoteListPreviewLineItemsParams,
      CreditNoteLineItem,
    ),
  },
);
