import type { Invoice } from '../../generated/types/index.ts';
import { invalid } from '../problem.ts';

type Status = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';

/** What can happen to an invoice. */
type Happening = 'finalized' | 'paid' | 'voided' | 'givenUp';

/**
 * The life of an invoice: which status follows which, and by what.
 *
 * @see https://docs.stripe.com/invoicing/overview#invoice-statuses
 */
const LIFE_CYCLE: Readonly<Record<Status, { readonly [Event in Happening]?: Status }>> = {
  draft: { finalized: 'open' },
  open: { paid: 'paid', voided: 'void', givenUp: 'uncollectible' },
  uncollectible: { paid: 'paid', voided: 'void' },
  paid: {},
  void: {},
};

const REFUSALS: Readonly<Record<Happening, string>> = {
  finalized: "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
  paid: 'Only an open or uncollectible invoice can be paid.',
  voided: 'Only an open or uncollectible invoice can be voided; a draft is deleted.',
  givenUp: 'Only an open invoice can be marked as uncollectible.',
};

/** The status that follows. @throws Problem where this can't happen in the present one */
export function nextStatus({ status }: Invoice, happening: Happening): Status {
  const next = isStatus(status) ? LIFE_CYCLE[status][happening] : undefined;
  if (next !== undefined) return next;
  if (happening === 'paid' && status === 'paid') throw invalid('Invoice is already paid');
  throw invalid(`${REFUSALS[happening]} This one is ${status}.`);
}

function isStatus(status: string | null): status is Status {
  return status !== null && Object.hasOwn(LIFE_CYCLE, status);
}

/** @throws Problem where an invoice is no draft any more */
export function requireDraft(invoice: Invoice): void {
  if (invoice.status === 'draft') return;
  throw invalid(
    `This invoice is no longer editable: its status is ${invoice.status}, and only a draft can be changed.`,
    {
      code: 'invoice_not_editable',
    },
  );
}
