import type { Declaration, Model, TypeModel } from './model.ts';

/** The declarations that a type mentions, by their keys. */
export function refsIn(type: TypeModel): string[] {
  if (type.kind === 'ref') return [type.to];
  if (type.kind === 'union') return type.of.flatMap(refsIn);
  return 'of' in type ? refsIn(type.of) : [];
}

/** The declarations that a declaration mentions. */
export function refsOf({ body }: Declaration): string[] {
  return body.kind === 'alias'
    ? refsIn(body.type)
    : [...body.extends, ...body.fields.flatMap(({ type }) => refsIn(type))];
}

/** Everything that can be reached from some types. */
export function reach(types: readonly TypeModel[], { declarations }: Model): Set<string> {
  const found = new Set<string>();
  const open = types.flatMap(refsIn);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const declaration = declarations.get(key);
    if (declaration === undefined || found.has(key)) continue;
    found.add(key);
    open.push(...refsOf(declaration));
  }
  return found;
}
