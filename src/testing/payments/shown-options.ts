import { typeOf } from '../../core/schema-view.ts';
import { PaymentIntent } from '../../generated/results/PaymentIntents.ts';
import { fieldsOf } from '../generic/shape.ts';

/** What Stripe says of options that were never set, other than null. */
const DEFAULTS: Readonly<Record<string, object>> = { card: { request_three_d_secure: 'automatic' } };

/** The options of one way to pay as Stripe shows them: those that were not set are there as null. */
export function shownOptions(type: string, options: object): object {
  const all = fieldsOf(fieldsOf(PaymentIntent)?.['payment_method_options']);
  const unset = requiredIn(all?.[type]).map((name) => [name, null]);
  return { ...Object.fromEntries(unset), ...DEFAULTS[type], ...options };
}

/** The fields that a hash always has. */
function requiredIn(schema: unknown): string[] {
  const fields = Object.entries(fieldsOf(schema) ?? {});
  return fields.filter(([, field]) => typeOf(field) !== 'optional').map(([name]) => name);
}
