// A REST gateway: each endpoint is a template of a method, a path and a body with `{{name}}` in them.
// In a project of your own: 'stripe-connector'.
import { isStripeError, type Route, type Stripe } from '../../src/index.ts';

export interface Template {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `/v1/customers/{{id}}`: what stands for an id stays one segment, whatever it holds. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Fills a template in and sends it.
 *
 * @param key - the same whenever the caller sends the same request again: its own `Idempotency-Key`, for example
 */
export async function send(stripe: Stripe, template: Template, values: Values, key?: string): Promise<GatewayAnswer> {
  const names = Array.from(template.path.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);
  const route = `${template.method} ${template.path.replace(/\{\{(\w+)\}\}/g, '{$1}')}`;
  try {
    if (!isRoute(route)) throw new TypeError('a path begins with /v1/ or /v2/');
    const ids = Object.fromEntries(names.map((name) => [name, valueOf(name, values)]));
    const params = { ...Object(filled(template.body ?? {}, values)), ...ids };
    const result = await stripe.request(route, params, key === undefined ? {} : { idempotencyKey: key });
    const { statusCode: status, headers } = result.lastResponse;
    return { status, headers, body: result };
  } catch (error) {
    if (error instanceof TypeError) return { status: 400, headers: {}, body: { error: { message: error.message } } };
    if (!isStripeError(error)) throw error;
    const { type, code, message, statusCode = 400, headers = {} } = error;
    return { status: statusCode, headers, body: { error: { type, code, message } } };
  }
}

const isRoute = (route: string): route is Route => /^(GET|POST|DELETE) \/v[12]\//.test(route);

/** A text that is a template and nothing else becomes the value itself, so that numbers stay numbers. */
function filled(part: unknown, values: Values): unknown {
  if (typeof part === 'string') {
    const [, whole] = /^\{\{(\w+)\}\}$/.exec(part) ?? [];
    if (whole !== undefined) return valueOf(whole, values);
    return part.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(valueOf(name, values)));
  }
  if (Array.isArray(part)) return part.map((one) => filled(one, values));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, filled(one, values)]));
}

/** A value is a text, a number or a flag: an object could bring parameters that the template doesn't have. */
function valueOf(name: string, values: Values): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`{{${name}}} has no value`);
}
