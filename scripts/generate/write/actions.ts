import { describeParam } from '../describe.ts';
import { allFields } from '../fields.ts';
import type { Field, Method, Model } from '../model.ts';
import { actionUrl } from '../reference.ts';
import { docText } from './doc-text.ts';

/** What each action is, in words, as data: what its row says, where Stripe's reference has it, and what its parameters are. */
export function writeActions(methods: readonly Method[], rows: ReadonlyMap<string, string>, model: Model): string {
  const texts = new Texts();
  const lines = methods.map((method) => {
    const id = `${method.resource}.${method.name}`;
    const said = rows.get(id);
    if (said === undefined || said === '') throw new Error(`${id}: its row says nothing of what it does`);
    const params = [...idsOf(method, texts), ...fieldsOf(method, model, texts)].join(' ');
    return `  '${id}': [${JSON.stringify(said)}, '${actionUrl(method, model) ?? ''}', '${params}'],`;
  });
  return [
    '/** What parameters are. */',
    'export const TEXTS: readonly string[] = [',
    ...texts.all.map((text) => `  ${JSON.stringify(text)},`),
    '];',
    '',
    '/**',
    ' * By id: what it does, its page in the reference, and its parameters, each `name:text` with the place of its text. `m`',
    ' * after it: an amount of money; `t`: a point in time.',
    ' */',
    'export const ACTIONS: Readonly<Record<string, readonly [says: string, docs: string, params: string]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Sentences, each once. */
class Texts {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

function idsOf({ path }: Method, texts: Texts): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => {
    const text = describeParam(name, '');
    return `${name}:${texts.place(text === '' ? `Id of the ${words(name)}.` : text)}`;
  });
}

function fieldsOf({ params }: Method, model: Model, texts: Texts): string[] {
  const declaration = params?.kind === 'ref' ? model.declarations.get(params.to) : undefined;
  if (declaration === undefined) return [];
  return allFields(declaration, model).map((field) => {
    const unit = field.facts.unit === undefined ? '' : field.facts.unit === 'unix-seconds' ? 't' : 'm';
    return `${field.name}:${texts.place(textOf(field, declaration.key))}${unit}`;
  });
}

/** Where nothing but the name says what it is, the name does. */
function textOf({ name, facts }: Field, owner: string): string {
  const { deprecated, ...rest } = facts;
  const text = docText(describeParam(name, owner), rest, undefined);
  const said = text === '' ? `${words(name).replace(/^./, (letter) => letter.toUpperCase())}.` : text;
  return deprecated ? `${said} Deprecated.` : said;
}

const words = (name: string) => name.replaceAll('_', ' ');
