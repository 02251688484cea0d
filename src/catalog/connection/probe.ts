import { issuesOf } from '../../core/check.ts';
import { isErrorNamed, isStripeError, type StripeError } from '../../core/errors/stripe-error.ts';
import { field } from '../../core/field.ts';
import type { Route } from '../../core/route.ts';
import { type ActionRow, actionRows } from '../action-row.ts';
import type { CatalogClient } from '../perform.ts';

/** What came of a read that was made to see whether it may be made. */
export type Probed =
  | { readonly kind: 'read'; readonly body: unknown; readonly livemode: boolean | undefined }
  | { readonly kind: 'refused' | 'failed'; readonly error: StripeError };

/** The read that costs least of all that need a permission; undefined where each needs to know an object already. */
export function probeFor(permission: string): Route | undefined {
  const reads = actionRows().filter((row) => row.permission === permission && isOpen(row));
  const one = reads.find(({ action }) => action.item === undefined) ?? reads[0];
  return one && toRoute(one.action.path);
}

const isOpen = ({ action, ids }: ActionRow) =>
  action.method === 'GET' && ids.length === 0 && issuesOf(action.params, {}).length === 0;

const toRoute = (path: string): Route | undefined => (path.startsWith('/v1/') ? `GET /v1/${path.slice(4)}` : undefined);

/** The permission that says whose key it is may be missing, and the key work all the same. */
export const ACCOUNT_ROUTE: Route = 'GET /v1/account';

/** @throws what is no error of Stripe's, such as an abort */
export async function probe(stripe: CatalogClient, route: Route, options: object): Promise<Probed> {
  const isSingle = route === ACCOUNT_ROUTE || route === 'GET /v1/balance';
  try {
    const body = await stripe.request<Record<string, unknown>>(route, isSingle ? {} : { limit: 1 }, options);
    return { kind: 'read', body, livemode: livemodeOf(body) };
  } catch (error) {
    if (!isStripeError(error)) throw error;
    return { kind: lacksPermission(error) ? 'refused' : 'failed', error };
  }
}

/** Stripe answers 403 as well where the account itself is out of reach. */
function lacksPermission(error: StripeError): boolean {
  return isErrorNamed(error, 'StripePermissionError') && error.code !== 'account_invalid';
}

function livemodeOf(body: unknown): boolean | undefined {
  const data = field(body, 'data');
  const livemode = field(Array.isArray(data) ? data[0] : body, 'livemode');
  return typeof livemode === 'boolean' ? livemode : undefined;
}
