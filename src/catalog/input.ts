import { field } from '../core/field.ts';
import { lazySchema } from '../core/lazy-schema.ts';
import { part } from '../core/part.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { ActionRow } from './action-row.ts';
import { actionText } from './action-texts.ts';
import { type JsonSchema, type JsonSchemaTarget, jsonSchemaOf } from './json-schema.ts';
import { needs, type Omitted, omittedIn } from './omit.ts';
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

/** The fields of an action's input that are of these names, or can't be given without one of them. */
export function fieldsOf(row: ActionRow, omit: Omitted): string[] {
  if (omit.size === 0) return [];
  const shape = Object.entries(inputShape(row));
  return shape.filter(([name, schema]) => omit.has(name) || needs(schema, omit)).map(([name]) => name);
}

/** Whether an action can do without these fields. */
export function doesWithout(row: ActionRow, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const shape = inputShape(row);
  return names.every((name) => !Object.hasOwn(shape, name) || isOptional(shape[name]));
}

const isOptional = (schema: z.Type | undefined) => schema?._zod.def.type === 'optional';

const isFile = (schema: z.Type | undefined) => schema?._zod.def.type === 'custom';

/** What is not in an action's input. */
export interface LeftOut {
  /** Fields of the input itself. */
  readonly fields: ReadonlySet<string>;
  /** Names that stand nowhere in it, however deep. */
  readonly omit: Omitted;
}

/** Checks an action's input. */
export function inputSchema(row: ActionRow, { fields, omit }: LeftOut): Schema<Readonly<Record<string, unknown>>> {
  return lazySchema(() => {
    const shape = without(inputShape(row), fields);
    const files = new Set(Object.keys(shape).filter((name) => isFile(shape[name])));
    return refusing(z.strictObject(shape), omit, (input) => without(Object(input), files));
  });
}

/**
 * The same schema, which takes none of these names.
 *
 * @param paramsOf - what of an input is Stripe's to name
 */
export function refusing<S extends z.Type>(schema: S, omit: Omitted, paramsOf: (input: unknown) => unknown): S {
  if (omit.size === 0) return schema;
  return z.checked(schema, ({ value, issues }) => {
    for (const path of omittedIn(paramsOf(value), omit))
      issues.push({ code: 'custom', message: 'this parameter is not taken here.', path: [...path], input: value });
  });
}

/** An action's input as JSON Schema, each field described. */
export function inputJsonSchema(row: ActionRow, { fields, omit }: LeftOut, target: JsonSchemaTarget): JsonSchema {
  const { params } = actionText(row.id);
  const shape = Object.entries(without(inputShape(row), fields)).filter(([name]) => !PLACES.has(name));
  const properties = shape.map(([name, schema]): [string, JsonSchema] => {
    const description = name === 'cursor' ? CURSOR : (params.get(name)?.description ?? '');
    if (isFile(schema)) return [name, { description, ...UPLOAD_JSON_SCHEMA }];
    return [name, { ...jsonSchemaOf(schema, { target, side: 'input', omit }), description }];
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
