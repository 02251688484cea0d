import type { Declaration, Field, Model } from './model.ts';

/** All fields of an interface, those that it inherits first. */
export function allFields({ body }: Declaration, model: Model): Field[] {
  if (body.kind === 'alias') return [];
  const inherited = body.extends.flatMap((key) => inheritedFields(key, model));
  const own = new Set(body.fields.map(({ name }) => name));
  return [...inherited.filter(({ name }) => !own.has(name)), ...body.fields];
}

/** The fields that an interface gives to those that extend it. */
export function inheritedFields(key: string, model: Model): Field[] {
  const parent = model.declarations.get(key);
  return parent === undefined ? [] : allFields(parent, model);
}
