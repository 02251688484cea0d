import { refuse } from '../core/errors/validation-error.ts';
import { isPlainObject } from '../core/plain-object.ts';

/**
 * The same object, if a copy of it has all that it has. That of an instance of a class lacks what the instance inherits: a
 * policy's limits, or the account that a call is for.
 *
 * @throws StripeValidationError
 */
export function plain<O extends object>(value: O, name: string): O {
  if (!isPlainObject(value)) throw refuse(name, 'expected a plain object. What others inherit would be lost.');
  return value;
}
