import type { CheckoutSession } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { find } from '../find.ts';
import { passTime } from '../pass-time.ts';
import { Problem } from '../problem.ts';
import { testClockOf } from '../test-clock-of.ts';
import { writeResult } from '../write-result.ts';
import { complete } from './complete.ts';
import type { Payer } from './payer.ts';
import type { Session } from './session.ts';

/** What came of a visit to a checkout page. */
export interface CheckoutVisit {
  /** As it is now: complete; or still open, if the payment was refused. */
  readonly session: CheckoutSession;
  /** Why the payment was refused, as the page tells the payer; null if it wasn't. */
  readonly decline: CheckoutDecline | null;
}

export interface CheckoutDecline {
  readonly code: string | null;
  readonly decline_code: string | null;
  readonly message: string;
}

/** The payer completes a checkout, or tries to. @throws Problem where the page can't be sent off as it is */
export function visitCheckout(account: Account, id: string, payer: Payer): CheckoutVisit {
  passTime(account, undefined, account.now());
  const session = find(account.checkoutSessions, id, 'checkout session', 'session');
  const clock = testClockOf(account, undefined, { id });
  const decline = account.byTestClock(clock, () =>
    refused(() => account.atomically(() => complete(account, session, payer))),
  );
  return { session: shown(account, find(account.checkoutSessions, id, 'checkout session')), decline };
}

/** A session as it comes over the wire. */
export const shown = (account: Account, session: Session): CheckoutSession =>
  JSON.parse(writeResult(account, session, [], ''));

function refused(attempt: () => void): CheckoutDecline | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 402) throw error;
    const { code = null, decline_code = null, message } = error.fields;
    return { code, decline_code, message };
  }
}
