import { describeField } from '../describe.ts';
import { inheritedFields } from '../fields.ts';
import type { Declaration, Field, InterfaceBody, Model } from '../model.ts';
import { referenceUrl } from '../reference.ts';
import { docText } from './doc-text.ts';
import { importsOf } from './imports.ts';
import { fileName, type Hidden, hiddenNames, NOTHING_HIDDEN, nameIn, secondName, secondNamed } from './names.ts';
import { type Place, type Side, typeText } from './type-text.ts';

/** A declaration and those in its namespace. */
interface Tree {
  readonly name: string;
  declaration?: Declaration;
  readonly inner: Map<string, Tree>;
}

/** What all files have in common. */
interface Context {
  readonly model: Model;
  /** The types that are sent. */
  readonly params: ReadonlySet<string>;
  readonly hidden: Hidden;
  readonly secondNamed: ReadonlySet<string>;
}

/** One file of types for each file of the official package. By their paths below `src/generated/types`. */
export function writeTypes(model: Model, params: ReadonlySet<string>): Map<string, string> {
  const files = new Map<string, Declaration[]>();
  for (const declaration of model.declarations.values()) {
    const name = fileName(declaration.file);
    files.set(name, [...(files.get(name) ?? []), declaration]);
  }
  const hidden = hiddenNames(model);
  const context = { model, params, hidden, secondNamed: secondNamed(model, hidden) };
  return new Map([...files].map(([file, declarations]) => [file, writeFile(file, declarations, context)]));
}

function writeFile(file: string, declarations: readonly Declaration[], context: Context): string {
  const { model, params, hidden } = context;
  const roots = treesOf(declarations);
  const side = ({ key }: Declaration): Side => (params.has(key) ? 'params' : 'result');
  const body = [...roots.values()].map((tree) =>
    writeTree(tree, '', (one) => declarationText(one, { side: side(one), model, within: one.path, hidden })),
  );
  const text = [...body, ...declarations.flatMap((one) => secondText(one, context))].join('\n');
  return `${[...importsOf(file, declarations, text, model, hidden), ''].join('\n')}\n${text}`;
}

/** A type once more, for where its own name means another one. */
function secondText({ key, path }: Declaration, context: Context): string[] {
  if (!context.secondNamed.has(key)) return [];
  return [`/** {@link ${key}}, where that name means another type. */\nexport type ${secondName(path)} = ${key};\n`];
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
  const extended = isEmpty ? ['NoParams'] : body.extends.flatMap((key) => parentText(key, body, place));
  const parents = extended.length === 0 ? '' : ` extends ${extended.join(', ')}`;
  const fields = body.fields.map((field) => fieldText(field, declaration, place));
  return `interface ${name}${parents} {\n${fields.join('')}}`;
}

/** What an interface takes over: a field that it has itself would make a compiler compare the two types of it, in depth. */
function parentText(key: string, body: InterfaceBody, { model, within, hidden = NOTHING_HIDDEN }: Place): string[] {
  const name = nameIn(within, key.split('.'), hidden);
  const inherited = inheritedFields(key, model).map((field) => field.name);
  const replaced = body.fields.map((field) => field.name).filter((field) => inherited.includes(field));
  if (replaced.length === 0) return [name];
  if (replaced.length === inherited.length) return [];
  return [`Omit<${name}, ${replaced.map((field) => `'${field}'`).join(' | ')}>`];
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
