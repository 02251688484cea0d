import { API_VERSION } from '../core/api-version.ts';
import { refuse } from '../core/errors/validation-error.ts';
import { lazySchema } from '../core/lazy-schema.ts';
import type { Route } from '../core/route.ts';
import * as z from '../core/zod.ts';
import type { ActionDescriptor } from './descriptor.ts';
import type { JsonSchema } from './json-schema.ts';
import { toolName } from './names.ts';
import type { CatalogClient, Input } from './perform.ts';
import { cachedJsonSchema } from './schema-cache.ts';

/** A raw request as an action: any endpoint, unchecked. A policy has to name it to let it in. */
export interface RawAction {
  readonly descriptor: Omit<ActionDescriptor, 'input'>;
  /** Makes the schema of its input. */
  readonly input: () => z.Type<Input>;
  run(stripe: CatalogClient, input: Input, options: object): Promise<unknown>;
}

const PATH: JsonSchema = {
  type: 'string',
  description: 'The endpoint, for example /v1/customers/{customer}; what stands in braces is taken from the params.',
};
const PARAMS: JsonSchema = {
  type: 'object',
  description: 'Parameters by their names at Stripe.',
  additionalProperties: {},
};
const METHOD: JsonSchema = {
  type: 'string',
  enum: ['POST', 'DELETE'],
  description: 'POST to create or change something, DELETE to delete it.',
};

const pathSchema = () => z.string();
const paramsSchema = () => z.optional(z.record(z.string(), z.unknown()));

/** Reads from any endpoint. */
export const rawRead: RawAction = {
  descriptor: describe({
    id: 'raw.read',
    title: 'Raw request: read',
    description: "Reads from any endpoint of Stripe's API. The parameters are not checked before they are sent.",
    schema: { properties: { path: PATH, params: PARAMS }, required: ['path'] },
    example: { path: '/v1/tax_codes/{id}', params: { id: 'txcd_99999999' } },
  }),
  input: () => z.strictObject({ path: pathSchema(), params: paramsSchema() }),
  run: (stripe, { path, params }, options) => request(stripe, `GET ${String(path)}`, params, options),
};

/** Writes to any endpoint. */
export const rawWrite: RawAction = {
  descriptor: describe({
    id: 'raw.write',
    title: 'Raw request: write',
    description:
      "Creates, changes or deletes anything at any endpoint of Stripe's API. The parameters are not checked before they are sent. Money moves, or may.",
    schema: { properties: { method: METHOD, path: PATH, params: PARAMS }, required: ['method', 'path'] },
    example: { method: 'POST', path: '/v1/shipping_rates', params: { display_name: 'Bicycle', type: 'fixed_amount' } },
  }),
  input: () => z.strictObject({ method: z.enum(['POST', 'DELETE']), path: pathSchema(), params: paramsSchema() }),
  run: (stripe, { method, path, params }, options) =>
    request(stripe, `${String(method)} ${String(path)}`, params, options),
};

async function request(stripe: CatalogClient, route: string, params: unknown, options: object): Promise<unknown> {
  if (!isRoute(route)) throw refuse('path', 'a path begins with /v1/ or /v2/, for example /v1/customers.');
  return stripe.request<Record<string, unknown>>(route, Object(params ?? {}), options);
}

/** What else a route must not be, the request itself checks. */
const isRoute = (route: string): route is Route => /^(GET|POST|DELETE) \/v[12]\//.test(route);

interface RawFacts extends Pick<ActionDescriptor, 'id' | 'title' | 'description'> {
  readonly schema: JsonSchema;
  readonly example: Input;
}

function describe({ id, title, description, schema, example }: RawFacts): RawAction['descriptor'] {
  const isRead = id === 'raw.read';
  return {
    id,
    name: toolName(id),
    nameIn: (style) => toolName(id, style),
    title,
    description,
    resource: 'raw',
    operation: isRead ? 'read' : 'write',
    method: isRead ? 'GET' : 'POST',
    path: '/v1/…',
    docsUrl: 'https://docs.stripe.com/api',
    apiVersion: API_VERSION,
    effect: isRead ? 'read' : 'destructive',
    movesMoney: !isRead,
    idempotent: isRead,
    hints: { readOnlyHint: isRead, destructiveHint: !isRead, idempotentHint: isRead, openWorldHint: true },
    permissions: [],
    pagination: undefined,
    fields: {},
    examples: [example],
    output: lazySchema(() => z.looseObject({})),
    inputJsonSchema: cachedJsonSchema(() => ({ type: 'object', ...schema, additionalProperties: false })),
    outputJsonSchema: cachedJsonSchema(() => ({ type: 'object', additionalProperties: true })),
  };
}
