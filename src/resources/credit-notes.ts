import { type ActionFacts, get, list, post, resource } from '../core/action.ts';
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

const settles: ActionFacts = { effect: 'destructive', movesMoney: true };

/** Corrections that lower a finalized invoice. */
export const creditNotes = resource(
  { name: 'creditNotes', permission: 'Credit notes' },
  {
    /**
     * Lowers what is due on an open invoice, or gives back part of a paid one: `refund_amount` refunds it at once,
     * `credit_amount` credits the customer, `refunds` names refunds already made.
     */
    create: post('/v1/credit_notes', CreditNoteCreateParams, CreditNote, settles),
    /** Reads one credit note. */
    retrieve: get('/v1/credit_notes/{credit_note}', CreditNoteRetrieveParams, CreditNote),
    /** Changes a credit note's memo or metadata; its amounts stay. */
    update: post('/v1/credit_notes/{credit_note}', CreditNoteUpdateParams, CreditNote, { effect: 'write' }),
    /** Lists credit notes, newest first. */
    list: list('/v1/credit_notes', CreditNoteListParams, CreditNote),
    /**
     * Takes a credit note back for good, so that its invoice asks for the full amount again. Only while that invoice is
     * open.
     */
    voidCreditNote: post('/v1/credit_notes/{credit_note}/void', CreditNoteVoidCreditNoteParams, CreditNote, settles),
    /** Lists a credit note's lines, of which the note itself holds only the first few. */
    listLineItems: list('/v1/credit_notes/{credit_note}/lines', CreditNoteListLineItemsParams, CreditNoteLineItem),

    /** Works out what a credit note would come to, without issuing it. */
    preview: get('/v1/credit_notes/preview', CreditNotePreviewParams, CreditNote),
    /** Lists the lines that a credit note would have, without issuing it. */
    listPreviewLineItems: list(
      '/v1/credit_notes/preview/lines',
      CreditNoteListPreviewLineItemsParams,
      CreditNoteLineItem,
    ),
  },
);
