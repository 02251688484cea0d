import type { Dispute } from '../../generated/types/index.ts';
import { invalid } from '../problem.ts';

/** What can happen to a dispute. */
type Happening = 'submitted' | 'accepted' | 'won' | 'lost';

const CHARGEBACK = { submitted: 'under_review', accepted: 'lost', won: 'won', lost: 'lost' } as const;
const INQUIRY = {
  submitted: 'warning_under_review',
  accepted: 'warning_closed',
  won: 'warning_closed',
  lost: 'warning_closed',
} as const;

/**
 * The life of a dispute. An inquiry, in which no money moves, has the statuses that begin with `warning`.
 *
 * @see https://docs.stripe.com/disputes/how-disputes-work
 */
const LIFE_CYCLE: Readonly<Record<string, { readonly [Event in Happening]?: string }>> = {
  needs_response: CHARGEBACK,
  under_review: { won: 'won', lost: 'lost' },
  warning_needs_response: INQUIRY,
  warning_under_review: { accepted: 'warning_closed', won: 'warning_closed', lost: 'warning_closed' },
  won: {},
  lost: {},
  warning_closed: {},
};

/** The status that follows. @throws Problem where this can't happen in the present one */
export function nextStatus(dispute: Dispute, happening: Happening): string {
  const next = LIFE_CYCLE[dispute.status]?.[happening];
  if (next !== undefined) return next;
  throw invalid(`This dispute is in status ${dispute.status}, in which that can't be done.`);
}

/** Whether the answer of the bank, or of the account, is still to come. */
export const isOpen = ({ status }: Dispute): boolean => Object.keys(LIFE_CYCLE[status] ?? {}).length > 0;
