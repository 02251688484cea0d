import { StripeAuthenticationError } from '../../core/errors/authentication-error.ts';
import { isStripeError } from '../../core/errors/stripe-error.ts';
import { field } from '../../core/field.ts';
import type { RequestOptions } from '../../core/options.ts';
import { createCatalog } from '../catalog.ts';
import { failureOf } from '../failure.ts';
import type { CatalogClient } from '../perform.ts';
import { plain } from '../plain.ts';
import { type KeyKind, keyKindOf } from './key-kind.ts';
import { needsOf, probeAll, reportOn } from './permissions.ts';
import { ACCOUNT_ROUTE, type Probed, probe } from './probe.ts';
import type { ConnectedAccount, ConnectionReport } from './report.ts';

/** What is asked of a connection, and with what. */
export interface CheckConnectionOptions extends Omit<RequestOptions, 'apiKey' | 'idempotencyKey' | 'extraParams'> {
  /** The actions that the key is for, by ids and patterns: `catalog.actions.map(({ id }) => id)`. Default: all typed ones. */
  readonly actions?: readonly string[] | undefined;
}

/**
 * Finds out whether a key works, whose it is, and what it may do. Reads a little of each resource that the actions need,
 * and never writes. All that goes wrong comes back as data; only an aborted `signal` makes it reject.
 *
 * @example
 * ```ts
 * const report = await checkConnection(stripe, { actions: ['customers.*', 'refunds.create'] });
 * if (!report.ok) show(report.error.message);
 * else for (const { resource, level, actions } of report.permissions.filter(({ state }) => state === 'missing'))
 *   show(`${actions.join(', ')} needs to ${level} ${resource}`);
 * ```
 */
export async function checkConnection(
  stripe: CatalogClient,
  given: CheckConnectionOptions = {},
): Promise<ConnectionReport> {
  try {
    const { actions, ...options } = plain(given, 'options');
    const needs = needsOf(createCatalog(actions === undefined ? {} : { only: actions }).actions);
    const account = await probe(stripe, ACCOUNT_ROUTE, options);
    if (account.kind === 'failed') return failureOf(account.error, READ);
    const kind = await keyKindOf(stripe, options);
    const others = [...new Set(needs.map(({ resource }) => resource))].filter((resource) => resource !== 'Accounts');
    const probed = new Map([...(await probeAll(stripe, others, options)), ['Accounts', account]]);
    return {
      ok: true,
      ...kind,
      mode: modeOf(kind, [...probed.values()]),
      account: accountOf(account, [...probed.values()]),
      permissions: needs.map((need) => reportOn(need, probed.get(need.resource))),
    };
  } catch (error) {
    if (isStripeError(error)) return failureOf(error, READ);
    if (given.signal?.aborted) throw error;
    // What a function that gives keys rejects with may hold anything.
    return failureOf(new StripeAuthenticationError('No API key came: the function given as `apiKey` failed.'), READ);
  }
}

/** What Stripe marks its objects with is surer than the form of the key, which an older one doesn't tell. */
function modeOf({ mode }: KeyKind, probed: readonly (Probed | undefined)[]): KeyKind['mode'] {
  const livemode = probed.map((one) => field(one, 'livemode')).find((value) => typeof value === 'boolean');
  if (livemode === undefined) return mode;
  return livemode ? 'live' : 'test';
}

/** A key that may not read its account is told the account's id all the same, in the refusal. */
function accountOf(account: Probed, probed: readonly (Probed | undefined)[]): ConnectedAccount {
  if (account.kind === 'read') {
    const { body } = account;
    const name = field(field(body, 'business_profile'), 'name') ?? nameIn(body);
    return { id: text(field(body, 'id')), name: text(name), country: text(field(body, 'country')) };
  }
  const refusals = probed.map((one) => (one?.kind === 'refused' ? one.error.message : ''));
  return { id: /\bacct_\w+/.exec(refusals.join(' '))?.[0] ?? null, name: null, country: null };
}

/** Nothing that is called here changes anything. */
const READ = { effect: 'read', permissions: [] } as const;

const nameIn = (body: unknown) => field(field(field(body, 'settings'), 'dashboard'), 'display_name');

const text = (value: unknown) => (typeof value === 'string' ? value : null);
