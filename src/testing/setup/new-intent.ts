import { SetupIntent } from '../../generated/results/SetupIntents.ts';
import type { SetupIntentCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import { withParams } from './with-params.ts';

/** Adds a setup intent, not confirmed yet. @throws Problem */
export function newSetupIntent(account: Account, params: SetupIntentCreateParams): SetupIntent {
  const { automatic_payment_methods: automatic, ...rest } = params;
  const id = account.newId('seti_1', 23);
  const isAutomatic = automatic?.enabled ?? params.allowed_payment_method_types === undefined;
  const fresh = complete(SetupIntent, {
    id,
    automatic_payment_methods: isAutomatic
      ? { allow_redirects: automatic?.allow_redirects ?? 'always', enabled: true }
      : null,
    client_secret: `${id}_secret_${account.newId('', 25)}`,
    created: account.now(),
    customer_account: null,
    flow_directions: null,
    managed_payments: null,
    metadata: {},
    payment_method_types: ['card'],
    status: 'requires_payment_method',
    usage: 'off_session',
  });
  return account.setupIntents.add(withParams(account, fresh, rest));
}
