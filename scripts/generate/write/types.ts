import { describeField } from '../describe.ts';
import type { Declaration, Field, Model } from '../model.ts';
import { refsOf } from '../reach.ts';
import { referenceUrl } from '../reference.ts';
import { docText } from './doc-text.ts';
import { aliasOf, type Place, type Side, typeText } from './type-text.ts';

/** The types that every generated file may mention. */
const SHARED = [
  'ApiList',
  'ApiSearchResult',
  'Emptyable',
  'Expandable',
  'NoParams',
  'OtherString',
  'Timestamp',
  'Upload',
  'V2List',
];

/** A declaration and those in its namespace. */
interface Tree {
  readonly name: string;
  declaration?: Declaration;
  readonly inner: Map<string, Tree>;
}

/** One file of types for each file of the official package. By their paths below `src/generated/types`. */
export function writeTypes(model: Model, params: ReadonlySet<string>): Map<string, string> {
  const files = new Map<string, Declaration[]>();
  for (const declaration of model.declarations.values()) {
    const name = fileName(declaration.file);
    files.set(name, [...(files.get(name) ?? []), declaration]);
  }
  return new Map([...files].map(([file, declarations]) => [file, writeFile(file, declarations, model, params)]));
}

export const fileName = (file: string) => `${file.replace(/^\.\.\//, '')}.ts`;

function writeFile(
  file: string,
  declarations: readonly Declaration[],
  model: Model,
  params: ReadonlySet<string>,
): string {
  const roots = treesOf(declarations);
  const side = ({ key }: Declaration): Side => (params.has(key) ? 'params' : 'result');
  const shadowed = new Set(declarations.flatMap(({ path }) => path.slice(1)));
  const body = [...roots.values()].map((tree) =>
    writeTree(tree, '', (one) => declarationText(one, { side: side(one), model, within: one.path, shadowed })),
  );
  const text = body.join('\n');
  return `${[...imports(file, declarations, text, model), ''].join('\n')}\n${text}`;
}

function treesOf(declarations: readonly Declaration[]): Map<string, Tree> {
  const roots = new Map<string, Tree>();
  for (const declaration of declarations) {
    let at = roots;
    let tree: Tree | undefined;
    for (const name of declaration.path) {
      tree = at.get(name) ?? { name, inner: new Map() };
      at.set(name, tree);
      at = tree.inner;
    }
    if (tree !== undefined) tree.declaration = declaration;
  }
  return roots;
}

function writeTree({ name, declaration, inner }: Tree, indent: string, text: (one: Declaration) => string): string {
  const own = declaration === undefined ? '' : indented(`export ${text(declaration)}\n`, indent);
  if (inner.size === 0) return own;
  const nested = [...inner.values()].map((tree) => writeTree(tree, `${indent}  `, text)).join('');
  const opening = indent === '' ? 'export declare namespace' : 'export namespace';
  return `${own}${indent}${opening} ${name} {\n${nested}${indent}}\n`;
}

const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent);

function declarationText(declaration: Declaration, place: Place): string {
  const { body, path } = declaration;
  const name = path.at(-1) ?? '';
  if (body.kind === 'alias') return `type ${name} = ${typeText(body.type, place)};`;
  const isEmpty = place.side === 'params' && body.fields.length === 0 && body.extends.length === 0;
  const extended = isEmpty ? ['NoParams'] : body.extends;
  const parents = extended.length === 0 ? '' : ` extends ${extended.join(', ')}`;
  const fields = body.fields.map((field) => fieldText(field, declaration, place));
  return `interface ${name}${parents} {\n${fields.join('')}}`;
}

function fieldText(field: Field, declaration: Declaration, place: Place): string {
  const { side, model } = place;
  const type = typeText(field.type, { ...place, facts: field.facts });
  const mayBeUndefined = field.optional && side === 'params' ? ' | undefined' : '';
  const name = /^\w+$/.test(field.name) ? field.name : `'${field.name}'`;
  const link = referenceUrl(declaration, field.name, model);
  const doc = docText(describeField(field.name, declaration), field.facts, link);
  const comment = doc === '' ? '' : `  /** ${doc} */\n`;
  return `${comment}  ${name}${field.optional ? '?' : ''}: ${type}${mayBeUndefined};\n`;
}

/** Every other file whose types are mentioned, and the words that are the same everywhere. */
function imports(
  file: string,
  declarations: readonly Declaration[],
  text: string,
  { declarations: all }: Model,
): string[] {
  const own = new Set(declarations.map(({ path }) => path[0]));
  const wanted = new Map<string, Set<string>>();
  for (const key of declarations.flatMap(refsOf)) {
    const target = all.get(key);
    if (target === undefined || own.has(target.path[0])) continue;
    const from = fileName(target.file);
    wanted.set(from, (wanted.get(from) ?? new Set()).add(target.path[0]));
  }
  const depth = file.split('/').length - 1;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const shared = SHARED.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  // Those that the file's namespaces have types of the same name as are mentioned by an alias.
  const isAliased = (name: string) => new RegExp(`\\b${aliasOf(name)}\\b`).test(text);
  const imported = (name: string) => (isAliased(name) ? `${name} as ${aliasOf(name)}` : name);
  const lines = [...wanted].map(([from, names]) => importLine([...names].map(imported), `${up}${from}`));
  const aliases = [...own].filter(isAliased).map((name) => `\nimport ${aliasOf(name)} = ${name};`);
  const sharedLine = shared.length === 0 ? [] : [importLine(shared, `${'../'.repeat(depth + 2)}core/words.ts`)];
  return [...sharedLine, ...lines.toSorted(), ...aliases];
}

const importLine = (names: readonly string[], from: string) =>
  `import type { ${names.toSorted().join(', ')} } from '${from}';`;
