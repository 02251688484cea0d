import { setupIntents as table } from '../../resources/setup-intents.ts';
import { lists, named } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { checkProof } from '../payments/microdeposits.ts';
import { invalid } from '../problem.ts';
import { confirmSetup, methodOf, setUp } from '../setup/confirm.ts';
import { nextStatus, requireOpen } from '../setup/life-cycle.ts';
import { newSetupIntent } from '../setup/new-intent.ts';
import { withParams } from '../setup/with-params.ts';

/** What can only be said where a payment method is set up. */
const ONLY_WITH_CONFIRM = ['mandate_data', 'return_url', 'single_use'] as const;

const PARAM = 'intent';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    const early = params.confirm ? undefined : ONLY_WITH_CONFIRM.find((name) => params[name] !== undefined);
    if (early !== undefined) {
      throw invalid(`${early} says how a payment method is set up: give it together with confirm=true.`, {
        param: early,
      });
    }
    const intent = newSetupIntent(account, params);
    return params.confirm ? confirmSetup(account, intent, params) : intent;
  },

  retrieve: (account, { client_secret: secret }, ids) => {
    const intent = named(account.setupIntents, ids, PARAM);
    if (secret === undefined || secret === intent.client_secret) return intent;
    throw invalid('The client_secret is not that of this setup intent.', { param: 'client_secret' });
  },

  update: (account, params, ids) => {
    const intent = named(account.setupIntents, ids, PARAM);
    requireOpen(intent);
    return account.setupIntents.replace(withParams(account, intent, params));
  },

  confirm: (account, params, ids) => {
    const intent = named(account.setupIntents, ids, PARAM);
    requireOpen(intent);
    return confirmSetup(account, account.setupIntents.replace(withParams(account, intent, params)), params);
  },

  cancel: (account, { cancellation_reason: reason }, ids) => {
    const intent = named(account.setupIntents, ids, PARAM);
    const status = nextStatus(intent, 'canceled');
    return account.setupIntents.replace({ ...intent, cancellation_reason: reason ?? null, next_action: null, status });
  },

  verifyMicrodeposits: (account, proof, ids) => {
    const intent = named(account.setupIntents, ids, PARAM);
    if (intent.next_action?.type !== 'verify_with_microdeposits') {
      throw invalid('No deposits were made for this setup intent.', { code: 'setup_intent_unexpected_state' });
    }
    checkProof(proof);
    return setUp(account, intent, methodOf(account, intent));
  },

  list: lists(({ setupIntents }) => setupIntents, {
    attach_to_self: ({ attach_to_self: own = false }, wanted) => own === wanted,
  }),
};

export const setupIntents = routesOf(table, handlers);
