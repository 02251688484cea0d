import type { Account } from '../account.ts';
import { giveDiscount } from '../discounts/new-discounts.ts';
import { requireOpen } from './change-session.ts';
import { countCompletion } from './count-completion.ts';
import { filledIn } from './fill-in.ts';
import { pay } from './pay.ts';
import type { Payer } from './payer.ts';
import { plan, type Session } from './session.ts';
import { setUp } from './set-up.ts';
import { subscribe } from './subscribe.ts';

/**
 * The payer fills in the page and presses the button.
 *
 * @throws Problem where something is missing, or the payment is refused; what was tried then stays on record
 */
export function complete(account: Account, session: Session, payer: Payer): Session {
  requireOpen(session, 'completed');
  const ready = filledIn(account, session, payer);
  const done = carryOut(account, ready, payer);
  countCompletion(account, done);
  return account.checkoutSessions.replace({ ...done, status: 'complete', url: null });
}

function carryOut(account: Account, session: Session, payer: Payer): Session {
  if (session.mode === 'setup') return setUp(account, session, payer);
  if (session.mode === 'subscription') return subscribe(account, session, payer);
  const paid = pay(account, session, payer);
  for (const discount of session[plan].discounts) giveDiscount(account, { ...discount, customer: paid.customer });
  return paid;
}
