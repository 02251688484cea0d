import { lazySchema } from '../core/lazy-schema.ts';
import { part } from '../core/part.ts';
import type { Schema } from '../core/schema.ts';
import { field } from '../core/schema-view.ts';
import * as z from '../core/zod.ts';
import type { ActionRow } from './action-row.ts';
import { actionText } from './action-texts.ts';
import { type JsonSchema, type JsonSchemaTarget, jsonSchemaOf } from './json-schema.ts';
import { UPLOAD_JSON_SCHEMA, upload } from './upload.ts';

/** Where a list begins; `cursor` stands for them all. They are taken all the same, for those who know them. */
const PLACES: ReadonlySet<string> = new Set(['starting_after', 'ending_before', 'page']);

const CURSOR = 'Where to go on: the `nextCursor` of the result before. Leave it out at first.';

/** The fields of an action's input: ids of its path, parameters, and a list's cursor. */
export function inputShape({ action, ids }: ActionRow): Readonly<Record<string, z.Type>> {
  const params: Readonly<Record<string, z.Type>> = Object(field(part(action.params)._zod.def, 'shape'));
  const id = () => z.checked(z.string(), z.minLength(1));
  return {
    ...Object.fromEntries(ids.map((name) => [name, id()])),
    ...Object.fromEntries(Object.entries(params).map(([name, one]) => [name, isFile(one) ? upload() : one])),
    ...(action.item === undefined ? {} : { cursor: z.optional(id()) }),
  };
}

/** Whether an action can do without these fields. */
export function doesWithout(row: ActionRow, names: readonly string[]): boolean {
  const shape = inputShape(row);
  return names.every((name) => !Object.hasOwn(shape, name) || isOptional(shape[name]));
}

const isOptional = (schema: z.Type | undefined) => schema?._zod.def.type === 'optional';

const isFile = (schema: z.Type) => schema._zod.def.type === 'custom';

/** Checks an action's input, but for the fields that are bound. */
export function inputSchema(row: ActionRow, bound: ReadonlySet<string>): Schema<Readonly<Record<string, unknown>>> {
  return lazySchema(() => z.strictObject(without(inputShape(row), bound)));
}

/** An action's input as JSON Schema, each field described. */
export function inputJsonSchema(row: ActionRow, bound: ReadonlySet<string>, target: JsonSchemaTarget): JsonSchema {
  const { params } = actionText(row.id);
  const shape = Object.entries(without(inputShape(row), bound)).filter(([name]) => !PLACES.has(name));
  const properties = shape.map(([name, schema]): [string, JsonSchema] => {
    const description = name === 'cursor' ? CURSOR : (params.get(name)?.description ?? '');
    if (isFile(schema)) return [name, { description, ...UPLOAD_JSON_SCHEMA }];
    return [name, { ...jsonSchemaOf(schema, { target, side: 'input' }), description }];
  });
  const required = shape.filter(([, schema]) => !isOptional(schema)).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function without<T>(fields: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}
