import type { SetupIntent } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Decline } from '../cards/declines.ts';
import { invalid, Problem } from '../problem.ts';
import { methodOf, refuse, setUp } from './confirm.ts';

/** The bank was never asked. */
const NOT_AUTHENTICATED: Decline = {
  code: 'setup_intent_authentication_failure',
  decline_code: 'setup_intent_authentication_failure',
  message: 'The cardholder did not confirm with the bank that the card is theirs. Try another payment method.',
};

/**
 * The cardholder answers the bank's question. What follows is the intent's new state, also where the bank then declines.
 *
 * @param isApproved - whether the cardholder confirms
 * @throws Problem where nothing was asked
 */
export function authenticateSetup(account: Account, intent: SetupIntent, isApproved: boolean): SetupIntent {
  const asked = intent.next_action?.type;
  if (asked !== 'redirect_to_url' && asked !== 'use_stripe_sdk') {
    throw invalid(`This setup intent does not wait for the cardholder (status ${intent.status}).`, {
      code: 'setup_intent_unexpected_state',
    });
  }
  const method = methodOf(account, intent);
  if (!isApproved) return refuse(account, intent, method, NOT_AUTHENTICATED);
  try {
    return setUp(account, intent, method);
  } catch (error) {
    if (error instanceof Problem && error.keepsChanges) return account.setupIntents.get(intent.id) ?? intent;
    throw error;
  }
}
