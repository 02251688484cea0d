import { Dispute } from '../../generated/results/Disputes.ts';
import type { DisputeUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { invalid } from '../problem.ts';
import { isOpen, nextStatus } from './life-cycle.ts';
import { reinstate, shown } from './open.ts';

/**
 * Adds evidence to a dispute, and sends it to the bank if it is to be submitted. The bank answers at once where
 * `uncategorized_text` is `winning_evidence` or `losing_evidence`, as Stripe's test mode does; else it takes its time.
 *
 * @see https://docs.stripe.com/testing#evidence
 * @throws Problem where it is too late
 */
export function answerDispute(account: Account, dispute: Dispute, params: DisputeUpdateParams): Dispute {
  if (params.evidence === undefined && params.submit !== true)
    return account.disputes.replace(changed(Dispute, dispute, params, {}));
  if (!isOpen(dispute) || dispute.evidence_details.submission_count > 0) {
    throw invalid(`Evidence can't be added to this dispute any more (status ${dispute.status}).`, {
      param: 'evidence',
    });
  }
  const { submit = true, ...rest } = params;
  const drafted = changed(Dispute, dispute, rest, {});
  const details = { ...drafted.evidence_details, has_evidence: Object.values(drafted.evidence).some(isText) };
  if (!submit) return account.disputes.replace({ ...drafted, evidence_details: details });
  const sent = account.disputes.replace({
    ...drafted,
    evidence_details: { ...details, submission_count: details.submission_count + 1, submission_method: 'manual' },
    status: nextStatus(drafted, 'submitted'),
  });
  const { uncategorized_text: text } = sent.evidence;
  if (text === 'winning_evidence') return decide(account, sent, true);
  return text === 'losing_evidence' ? decide(account, sent, false) : sent;
}

/** The bank's word. */
function decide(account: Account, dispute: Dispute, isWon: boolean): Dispute {
  const status = nextStatus(dispute, isWon ? 'won' : 'lost');
  const charge = account.charges.get(dispute.charge);
  const isRepaid = isWon && status === 'won' && charge !== undefined;
  const returned = isRepaid ? [shown(reinstate(account, charge, dispute))] : [];
  return account.disputes.replace({
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...returned],
    status,
  });
}

/** The account accepts that the dispute is lost. @throws Problem where it is decided already */
export function closeDispute(account: Account, dispute: Dispute): Dispute {
  return account.disputes.replace({ ...dispute, status: nextStatus(dispute, 'accepted') });
}

/** Nobody has answered in time. */
export function afterDueDate(account: Account, id: string): void {
  const dispute = account.disputes.get(id);
  if (dispute === undefined || !dispute.status.endsWith('needs_response')) return;
  const evidence_details = { ...dispute.evidence_details, past_due: true };
  account.disputes.replace({ ...dispute, evidence_details, status: nextStatus(dispute, 'lost') });
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
