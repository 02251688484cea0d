import type ts from 'typescript';
import { schemaFields } from '../schemas/shape.ts';
import { type Field, objectIn, propertyType, typeFields } from './compiled.ts';

/**
 * In what an official type and a schema of ours differ, as sentences: names, what may be absent, what may be null, in
 * every hash that the schema spells out.
 *
 * @param open - paths of hashes that name only some of their fields, for example `Refund.destination_details`
 */
export function differences(
  type: ts.Type,
  schema: unknown,
  open: readonly string[],
  path = type.symbol.name,
): string[] {
  const ours = schemaFields(schema);
  if (ours === undefined) return [];
  const theirs = typeFields(type);
  const missing = Object.keys(theirs).filter((name) => !(name in ours) && !open.includes(path));
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(ours).flatMap(([name, { schema: inner, ...field }]) => {
      const here = `${path}.${name}`;
      const official = theirs[name];
      if (official === undefined) return [`${here} is not official`];
      const deeper = objectIn(propertyType(type, name));
      return [...fieldDifferences(here, official, field), ...(deeper ? differences(deeper, inner, open, here) : [])];
    }),
  ];
}

function fieldDifferences(path: string, theirs: Field, ours: Field): string[] {
  const words: string[] = [];
  if (theirs.optional !== ours.optional) words.push(`${path} must be ${theirs.optional ? 'optional' : 'required'}`);
  if (theirs.nullable !== ours.nullable) words.push(`${path} must ${theirs.nullable ? '' : 'not '}take null`);
  return words;
}
