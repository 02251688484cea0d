import { isStripeError } from '../../core/errors/stripe-error.ts';
import { field } from '../../core/field.ts';
import type { Retrieve } from '../retrieve.ts';
import { kindOf } from './kinds.ts';

/** Links are followed from a refund to its payment, no further. */
const MOST_LINKS = 3;

/**
 * Whose an object is: the customer's id; null where it is nobody's; undefined where there is no such object.
 *
 * @throws StripeError where it can't be read
 */
export async function ownerOf(retrieve: Retrieve, id: string, links = 0): Promise<string | null | undefined> {
  const kind = kindOf(id);
  if (typeof kind !== 'object' || links > MOST_LINKS) return undefined;
  const object = await read(retrieve, kind.resource, id);
  if (object === undefined) return undefined;
  const customer = idOf(field(object, 'customer'));
  if (customer !== undefined) return customer;
  for (const link of kind.links) {
    const linked = idOf(field(object, link));
    if (linked !== undefined) return ownerOf(retrieve, linked, links + 1);
  }
  return null;
}

async function read(retrieve: Retrieve, resource: string, id: string): Promise<unknown> {
  try {
    return await retrieve(resource, id);
  } catch (error) {
    if (isStripeError(error) && error.statusCode === 404) return undefined;
    throw error;
  }
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' ? field(value, 'id') : value;
  return typeof id === 'string' ? id : undefined;
}
