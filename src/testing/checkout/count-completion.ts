import type { Account } from '../account.ts';
import { idOf, type Session } from './session.ts';

/** A payment link that may be paid by so many times, and no more, is closed after the last. */
export function countCompletion(account: Account, session: Session): void {
  const link = account.paymentLinks.get(idOf(session.payment_link) ?? '');
  const limited = link?.restrictions?.completed_sessions;
  if (link === undefined || limited === undefined) return;
  const completed_sessions = { ...limited, count: limited.count + 1 };
  const active = link.active && completed_sessions.count < limited.limit;
  account.paymentLinks.replace({ ...link, active, restrictions: { completed_sessions } });
}
