import { EphemeralKey } from '../../generated/results/EphemeralKeys.ts';
import { ephemeralKeys as table } from '../../resources/ephemeral-keys.ts';
import { complete } from '../generic/complete.ts';
import { named } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { notEmulated } from '../problem.ts';
import { requiredCustomer } from './required-customer.ts';

const HOUR = 60 * 60;

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { customer, issuing_card: card, verification_session: verification }) => {
    if (card !== undefined) throw notEmulated('issuing', 'issuing_card');
    if (verification !== undefined) throw notEmulated('identity', 'verification_session');
    requiredCustomer(account, customer);
    const now = account.now();
    const id = account.newId('ephkey_1', 23);
    const key = complete(EphemeralKey, { id, created: now, expires: now + HOUR });
    account.ephemeralKeys.add(key);
    // The secret is told once.
    return { ...key, secret: `ek_test_${account.newId('', 60)}` };
  },
  del: (account, _params, ids) => {
    const key = named(account.ephemeralKeys, ids, 'id');
    account.ephemeralKeys.delete(key.id);
    return { ...key, expires: account.now() };
  },
};

export const ephemeralKeys = routesOf(table, handlers);
