import { Dispute } from '../../generated/results/Disputes.ts';
import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { complete } from '../generic/complete.ts';
import { type BalanceTransaction, newBalanceTransaction } from '../objects/balance-transaction.ts';
import type { Charge } from '../objects/charge.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';

/** What Stripe takes for each dispute in the emulator, in the currency's smallest unit. */
const FEE = 1500;
/** How long the account has to answer. */
const DAYS_TO_ANSWER = 9;
const DAY = 24 * 60 * 60;

/** Codes that card networks have for a reason. */
const NETWORK_CODES: Readonly<Record<string, string>> = { fraudulent: '10.4', product_not_received: '13.1' };

/** The cardholder contests a payment, if its card is one of those that do. */
export function disputeIfContested(account: Account, charge: Charge, method: PaymentMethod): Charge {
  const { disputes: reason, disputesAsInquiry: isInquiry = false } = method[behaviour];
  return reason === undefined ? charge : openDispute(account, charge, method, reason, isInquiry);
}

function openDispute(
  account: Account,
  charge: Charge,
  method: PaymentMethod,
  reason: string,
  isInquiry: boolean,
): Charge {
  const id = account.newId('du_1', 23);
  const dueBy = account.now() + DAYS_TO_ANSWER * DAY;
  const brand = method.type === 'card' ? method.card.brand : method.type;
  account.disputes.add(
    complete(Dispute, {
      id,
      amount: charge.amount_captured,
      balance_transactions: isInquiry ? [] : [shown(withdraw(account, charge, id))],
      charge: charge.id,
      created: account.now(),
      currency: charge.currency,
      enhanced_eligibility_types: [],
      evidence: { enhanced_evidence: {} },
      evidence_details: { due_by: dueBy, enhanced_eligibility: {}, submission_method: 'not_submitted' },
      is_charge_refundable: isInquiry,
      payment_intent: charge.payment_intent,
      payment_method_details: {
        type: 'card',
        card: {
          brand,
          case_type: isInquiry ? 'inquiry' : 'chargeback',
          network: brand,
          network_reason_code: NETWORK_CODES[reason] ?? null,
        },
      },
      reason,
      status: isInquiry ? 'warning_needs_response' : 'needs_response',
    }),
  );
  account.schedule(dueBy, 'dispute.due', id);
  return account.charges.replace({ ...charge, disputed: true });
}

function withdraw(account: Account, charge: Charge, dispute: string): BalanceTransaction {
  return book(account, charge, dispute, -charge.amount_captured, FEE, 'dispute');
}

/** The account has won: the money comes back, and the fee with it. */
export function reinstate(account: Account, charge: Charge, { id, amount }: Dispute): BalanceTransaction {
  return book(account, charge, id, amount, -FEE, 'dispute_reversal');
}

function book(account: Account, charge: Charge, source: string, amount: number, fee: number, category: string) {
  const now = account.now();
  return account.balanceTransactions.add(
    newBalanceTransaction({
      id: account.newId('txn_1', 23),
      created: now,
      availableOn: now,
      type: 'adjustment',
      category,
      amount,
      fee,
      currency: charge.currency,
      description: `${category === 'dispute' ? 'Chargeback withdrawal' : 'Chargeback reversal'} for ${charge.id}`,
      source,
    }),
  );
}

/** As it stands inside a dispute, apart from the collection that it is kept in. */
export function shown(booking: BalanceTransaction): Dispute['balance_transactions'][number] {
  return JSON.parse(JSON.stringify(booking));
}
