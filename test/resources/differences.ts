import type ts from 'typescript';
import { wordsOf } from '../../src/core/open-word.ts';
import { type FieldSchema, schemaFields } from '../schemas/shape.ts';
import { checker, type Field, members, objectIn, propertyType, typeFields } from './compiled.ts';

/** What an event is about is as the API version had it that the event was made with: it isn't held to this one. */
const OPEN = /Event\.data\./;

/**
 * In what an official type and a schema of ours differ, as sentences: names, what may be absent, what may be null, and the
 * words of lists, in every hash. Objects of their own inside others are checked where an action returns them.
 */
export function differences(type: ts.Type, schema: unknown, path = type.symbol.name): string[] {
  const ours = schemaFields(schema);
  if (ours === undefined || OPEN.test(path)) return [];
  const theirs = typeFields(type);
  const missing = Object.keys(theirs).filter((name) => !(name in ours));
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(ours).flatMap(([name, field]) => {
      const here = `${path}.${name}`;
      const official = theirs[name];
      if (official === undefined) return [`${here} is not official`];
      const given = propertyType(type, name);
      const deeper = objectIn(given);
      return [
        ...fieldDifferences(here, official, field),
        ...wordDifferences(here, given, field.schema),
        ...(deeper ? differences(deeper, field.schema, here) : []),
      ];
    }),
  ];
}

function fieldDifferences(path: string, theirs: Field, ours: FieldSchema): string[] {
  const words: string[] = [];
  if (theirs.optional !== ours.optional) words.push(`${path} must be ${theirs.optional ? 'optional' : 'required'}`);
  if (theirs.nullable !== ours.nullable) words.push(`${path} must ${theirs.nullable ? '' : 'not '}take null`);
  return words;
}

/** The words of a list, where our schema knows some: results let every word pass. */
function wordDifferences(path: string, type: ts.Type, schema: unknown): string[] {
  const ours = wordsIn(schema);
  if (ours === undefined) return [];
  const theirs = literalsIn(type).filter((word) => word !== '');
  return ours.toSorted().join() === theirs.toSorted().join()
    ? []
    : [`${path} takes ${ours.join(', ')}, not ${theirs.join(', ')}`];
}

function wordsIn(schema: unknown): readonly string[] | undefined {
  const own = wordsOf(schema);
  if (own !== undefined) return own;
  const def: unknown = Reflect.get(Object(Reflect.get(Object(schema), '_zod')), 'def');
  const { innerType, element, options = [] } = Object(def);
  const inner: unknown[] = [innerType, element, ...options].filter((one) => one !== undefined);
  return inner.map(wordsIn).find((words) => words !== undefined);
}

function literalsIn(type: ts.Type): string[] {
  return members(type).flatMap((one) => {
    if (one.isStringLiteral()) return [one.value];
    return checker.isArrayType(one) ? literalsIn(checker.getTypeArguments(one as ts.TypeReference)[0] ?? one) : [];
  });
}
