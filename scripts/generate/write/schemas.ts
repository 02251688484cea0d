import type { Declaration, Model } from '../model.ts';
import { fileName } from './names.ts';
import { keysIn, replaceKeys, type Writer } from './notation.ts';
import { type Shapes, usersOf, writeShapes } from './shapes.ts';
import type { Side } from './type-text.ts';

const SHARED = 'shared.ts';

/** The schemas of one side: a file for each file of types, and one of what several of them use. */
export function writeSchemas(side: Side, roots: readonly string[], model: Model): Map<string, string> {
  const objects = objectsOf(model);
  const writer: Writer = { model, side, objects };
  const shapes = writeShapes(roots, writer);
  const fileOf = (key: string) => fileName(model.declarations.get(key)?.file ?? '');
  const users = usersOf(shapes, roots, fileOf);
  const home = (key: string) => {
    const files = [...(users.get(key) ?? [])];
    return files.length === 1 && files[0] !== undefined ? files[0] : SHARED;
  };
  const names = new Set([...new Set(roots.map(fileOf)), SHARED]);
  return new Map([...names].map((file) => [file, writeFile(file, { side, roots, shapes, home, fileOf, model })]));
}

/** The `object` of every declaration that has one. */
export function objectsOf({ declarations }: Model): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, path, body } of declarations.values()) {
    if (path.length > 1 || body.kind === 'alias') continue;
    const type = body.fields.find(({ name }) => name === 'object')?.type;
    if (type?.kind === 'literal' && typeof type.value === 'string') found.set(key, type.value);
  }
  return found;
}

interface Context {
  readonly side: Side;
  readonly roots: readonly string[];
  readonly shapes: Shapes;
  readonly home: (key: string) => string;
  readonly fileOf: (key: string) => string;
  readonly model: Model;
}

const constant = (key: string) => `${key.replaceAll('.', '_')}Shape`;

function writeFile(file: string, context: Context): string {
  const { side, roots, shapes, home, fileOf, model } = context;
  const own = [...shapes.texts].filter(([key]) => home(key) === file);
  const exported = roots.filter((key) => fileOf(key) === file && file !== SHARED);
  const isAlone = (key: string) => exported.filter((other) => shapes.first.get(other) === key).length === 1;
  const inline = new Set(exported.filter((key) => home(key) === file && isAlone(key)));
  const call = (key: string, type: string) => callText(side, shapes.texts.get(key) ?? '', type);
  const lines = own.map(([key]) =>
    inline.has(key)
      ? `export const ${nameOf(key, model)}: Schema<types.${nameOf(key, model)}> = ${call(key, `types.${nameOf(key, model)}`)};`
      : `${file === SHARED && isUsedElsewhere(key, context) ? 'export ' : ''}const ${constant(key)} = ${call(key, 'never')};`,
  );
  const rest = exported
    .filter((key) => !inline.has(key))
    .map(
      (key) =>
        `export const ${nameOf(key, model)}: Schema<types.${nameOf(key, model)}> = ${constant(shapes.first.get(key) ?? key)};`,
    );
  const names = exported.map((key) => nameOf(key, model)).map((name) => `export type ${name} = types.${name};`);
  const text = [...lines, ...rest, ...names].map((line) => replaceConstants(line, inline, model)).join('\n');
  return `${header(file, text, exported.length > 0, side)}\n${text}\n`;
}

/** Whether a shape that several files share stands in one of those, and not only in other shared ones. */
function isUsedElsewhere(key: string, { roots, shapes, home }: Context): boolean {
  if (roots.some((root) => shapes.first.get(root) === key)) return true;
  return [...shapes.texts].some(([other, text]) => home(other) !== SHARED && keysIn(text).includes(key));
}

/** A root's own constant is the exported one. */
function replaceConstants(line: string, inline: ReadonlySet<string>, model: Model): string {
  return line.replace(/\b(\w+)Shape\b/g, (all, key: string) => (inline.has(key) ? nameOf(key, model) : all));
}

const nameOf = (key: string, { declarations }: Model) => (declarations.get(key) as Declaration).path[0];

function callText(side: Side, text: string, type: string): string {
  const refs = keysIn(text);
  const notation = replaceKeys(text, (key) => `$${refs.indexOf(key)}`);
  const args = [quoted(notation), ...refs.map(constant)].join(', ');
  return `${side}<${type}>(${args})`;
}

const quoted = (text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`);

function header(file: string, text: string, hasTypes: boolean, side: Side): string {
  const depth = file.split('/').length - 1;
  const up = '../'.repeat(depth + 2);
  const here = depth === 0 ? './' : '../'.repeat(depth);
  const declared = new Set([...text.matchAll(/^(?:export )?const (\w+)/gm)].map(([, name]) => name));
  const shared = [...new Set([...text.matchAll(/\b(\w+Shape)\b/g)].map(([, name]) => name ?? ''))].filter(
    (name) => !declared.has(name),
  );
  return [
    ...(hasTypes ? [`import type { Schema } from '${up}core/schema.ts';`] : []),
    ...(text.includes(`${side}<`) ? [`import { ${side} } from '${up}core/shape.ts';`] : []),
    ...(hasTypes ? [`import type * as types from '${'../'.repeat(depth + 1)}types/${file}';`] : []),
    ...(shared.length === 0 ? [] : [`import { ${shared.toSorted().join(', ')} } from '${here}${SHARED}';`]),
    '',
  ].join('\n');
}
