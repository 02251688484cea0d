import type { SetupIntent } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { find } from '../find.ts';
import { Problem } from '../problem.ts';
import { authenticateSetup } from '../setup/authenticate.ts';
import { confirmSetup } from '../setup/confirm.ts';
import { withParams } from '../setup/with-params.ts';
import { customerOf, methodFor, type Payer } from './payer.ts';
import { idOf, type Session } from './session.ts';

/** Sets up what the payer is to pay with later. @throws Problem where the bank refuses */
export function setUp(account: Account, session: Session, payer: Payer): Session {
  const needsCustomer = session.customer !== null || session.customer_creation === 'always';
  const customer = needsCustomer ? customerOf(account, session) : null;
  const before = find(account.setupIntents, idOf(session.setup_intent) ?? '', 'setup intent');
  const { id: method } = methodFor(account, session, payer);
  const intent = account.setupIntents.replace(
    withParams(account, before, { payment_method: method, ...(customer !== null && { customer }) }),
  );
  confirmed(account, intent, payer);
  return { ...session, customer };
}

function confirmed(account: Account, intent: SetupIntent, { authenticates = true }: Payer): void {
  const tried = confirmSetup(account, intent, { use_stripe_sdk: true });
  if (tried.next_action?.type !== 'use_stripe_sdk') return;
  const { status, last_setup_error: error } = authenticateSetup(account, tried, authenticates);
  if (status !== 'requires_payment_method') return;
  const message = error?.message ?? 'The payment method could not be set up.';
  throw new Problem({ type: 'card_error', code: error?.code, message }, { status: 402, keepsChanges: true });
}
