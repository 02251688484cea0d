import type { ClientBase } from '../core/client.ts';
import { isStripeResponseMismatchError } from '../core/errors/response-mismatch-error.ts';
import { type Issue, refuse } from '../core/errors/validation-error.ts';
import { field } from '../core/field.ts';
import type { ActionRow } from './action-row.ts';
import { placeOf } from './cursor.ts';
import { decodeUpload } from './upload.ts';

/** Any client of this library's, with all resources or some. */
export type CatalogClient = Pick<ClientBase<unknown>, 'request'>;

/** An input: ids and parameters by name. */
export type Input = Readonly<Record<string, unknown>>;

/** Parameters as the client takes them: no ids of the path, and a cursor as Stripe has it. */
export function paramsOf({ ids, action }: ActionRow, input: Input): Record<string, unknown> {
  const { cursor, ...rest } = input;
  const isList = action.item !== undefined;
  const given = Object.entries(isList ? rest : input).filter(([name]) => !ids.includes(name));
  const params = Object.fromEntries(given.map(([name, value]) => [name, decodeUpload(value)]));
  if (!isList || cursor === undefined) return params;
  return { ...params, ...placeOf(String(cursor), action.path.endsWith('/search')) };
}

/** What came back. */
export interface Performed {
  readonly result: unknown;
  /** Where it isn't what the API version describes. */
  readonly mismatches?: readonly Issue[];
}

/**
 * Calls the client's method of an action. What took effect is no failure, also where the client is set to throw because
 * the answer is not as described.
 *
 * @throws StripeError
 */
export async function perform(
  stripe: CatalogClient,
  { id, resource, operation, ids }: ActionRow,
  input: Input,
  params: Input,
  options: object,
): Promise<Performed> {
  const group = resource.split('.').reduce<unknown>((at, name) => field(at, name), stripe);
  const method = field(group, operation);
  if (typeof method !== 'function') throw refuse('', `this client has no ${id}: make it with that resource.`);
  try {
    return { result: await method(...ids.map((name) => input[name]), params, options) };
  } catch (error) {
    if (isStripeResponseMismatchError(error)) return { result: error.data, mismatches: error.issues };
    throw error;
  }
}
