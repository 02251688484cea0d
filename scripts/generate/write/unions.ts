import type { Model } from '../model.ts';
import { refsIn } from '../reach.ts';
import { fileName } from './names.ts';
import { objectsOf } from './schemas.ts';

/** The schemas of types that are one of several objects, for example a customer's card or bank account. */
export function writeUnions(keys: readonly string[], model: Model): Map<string, string> {
  const files = new Set(keys.map((key) => fileOf(key, model)));
  return new Map(
    [...files].map((file) => [
      file,
      writeFile(
        file,
        keys.filter((key) => fileOf(key, model) === file),
        model,
      ),
    ]),
  );
}

function writeFile(file: string, keys: readonly string[], model: Model): string {
  const up = '../'.repeat(file.split('/').length + 1);
  const unions = keys.map((key) => ({ key, options: optionsOf(key, model) }));
  // The types of events are told apart by their `type`, not by their shapes: one schema holds for all.
  const bases = unions.filter(({ options }) => options.length === 1);
  if (bases.length > 0)
    return bases
      .map(({ key, options }) => `export const ${key}: Schema<types.${key}> = ${options[0]} as Schema<never>;\n`)
      .join('');
  const mentioned = [...new Set(unions.flatMap(({ options }) => options))].toSorted();
  return [
    `import { oneOf } from '${up}core/one-of.ts';`,
    `import type { Schema } from '${up}core/schema.ts';`,
    `import type * as types from '../${up.slice('../../'.length)}types/${file}';`,
    ...mentioned.map((key) => `import { ${key} } from '${up.slice('../../'.length) || './'}${fileOf(key, model)}';`),
    '',
    ...unions.map(({ key, options }) => `export const ${key}: Schema<types.${key}> = oneOf(${options.join(', ')});`),
    ...unions.map(({ key }) => `export type ${key} = types.${key};`),
    '',
  ].join('\n');
}

const fileOf = (key: string, model: Model) => fileName(declared(key, model).file);

/** The objects that an alias stands for; of objects that all extend one, that one. */
function optionsOf(key: string, model: Model): string[] {
  const { body } = declared(key, model);
  const inner = body.kind === 'alias' ? refsIn(body.type) : [];
  const parents = new Set(
    inner.flatMap((one) => {
      const { body: part } = declared(one, model);
      return part.kind === 'interface' ? part.extends : [];
    }),
  );
  if (parents.size === 1) return [...parents];
  const objects = objectsOf(model);
  if (inner.length === 0 || !inner.every((one) => objects.has(one))) throw new Error(`${key} is no union of objects`);
  return inner;
}

function declared(key: string, { declarations }: Model) {
  const declaration = declarations.get(key);
  if (declaration === undefined) throw new Error(`${key} is declared nowhere`);
  return declaration;
}
