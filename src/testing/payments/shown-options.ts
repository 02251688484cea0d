import { PaymentIntent } from '../../generated/results/PaymentIntents.ts';

/** What Stripe says of options that were never set, other than null. */
const DEFAULTS: Readonly<Record<string, object>> = { card: { request_three_d_secure: 'automatic' } };

/** The options of one way to pay as Stripe shows them: those that were not set are there as null. */
export function shownOptions(type: string, options: object): object {
  const all = Reflect.get(Object(shapeOf(PaymentIntent)), 'payment_method_options');
  const field: unknown = Reflect.get(Object(shapeOf(all)), type);
  const unset = requiredIn(field).map((name) => [name, null]);
  return { ...Object.fromEntries(unset), ...DEFAULTS[type], ...options };
}

/** The fields that an object always has. */
function requiredIn(schema: unknown): string[] {
  return Object.entries(Object(shapeOf(schema)))
    .filter(([, field]) => defOf(field)['type'] !== 'optional')
    .map(([name]) => name);
}

/** The fields of an object, under whatever wraps it. */
function shapeOf(schema: unknown): unknown {
  const { type, shape, innerType } = defOf(schema);
  if (type === 'object') return shape;
  return innerType === undefined ? undefined : shapeOf(innerType);
}

const defOf = (schema: unknown): Record<string, unknown> =>
  Object(Reflect.get(Object(Reflect.get(Object(schema), '_zod')), 'def'));
