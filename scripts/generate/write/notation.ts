import { allFields } from '../fields.ts';
import type { Declaration, Field, FieldFacts, Model, TypeModel } from '../model.ts';
import { isFraction } from '../units.ts';
import { isExpandable, type Side } from './type-text.ts';

/** How a declaration's fields are written. */
export interface Writer {
  readonly model: Model;
  readonly side: Side;
  /** The `object` of each declaration that has one. */
  readonly objects: ReadonlyMap<string, string>;
}

const REF = (key: string) => `$${key}$`;

/** The keys that a text mentions, in order. */
export function keysIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([A-Za-z0-9_.]+)\$/g)].map(([, key]) => key ?? ''))];
}

/** The text with each key's `$Key$` replaced. */
export function replaceKeys(text: string, by: (key: string) => string): string {
  return text.replace(/\$([A-Za-z0-9_.]+)\$/g, (_, key: string) => by(key));
}

export function writeNotation(declaration: Declaration, writer: Writer): string {
  return (
    allFields(declaration, writer.model)
      // What was never deleted has no such field.
      .filter(({ type }) => !(type.kind === 'word' && type.word === 'void'))
      .map((field) => `${field.name}${field.optional ? '?' : ''}:${fieldText(field, declaration, writer)}`)
      .join(' ')
  );
}

function fieldText({ name, type, facts }: Field, { key }: Declaration, writer: Writer): string {
  if (name === 'limit' && writer.side === 'params') return 'i1-100';
  return typeText(type, { name, owner: key, facts }, writer);
}

/** A word that stands alone in a result today may have company tomorrow, but for what tells objects apart. */
function literalText(value: string | boolean | number, { name }: Subject, { side }: Writer): string {
  if (value === true) return '!';
  return side === 'result' && name !== 'object' ? 's' : `'${value}'`;
}

/** What is known of the field that a type belongs to. */
interface Subject {
  readonly name: string;
  readonly owner: string;
  readonly facts: FieldFacts;
}

function typeText(type: TypeModel, subject: Subject, writer: Writer): string {
  const text = (one: TypeModel) => typeText(one, subject, writer);
  switch (type.kind) {
    case 'word':
      return wordText(type.word, subject, writer);
    case 'literal':
      return literalText(type.value, subject, writer);
    case 'ref':
      return refText(type.to, subject, writer);
    case 'array':
      return `[${text(type.of)}]`;
    case 'record':
      return `{${text(type.of)}}`;
    case 'emptyable':
      return `%${text(type.of)}`;
    case 'partial':
      return '{u}';
    case 'union':
      return unionText(type.of, subject, writer);
    case 'list':
      return `*${objectNames([type.of], writer)}`;
    default:
      throw new Error(`${subject.owner}.${subject.name}: a ${type.kind} inside an object`);
  }
}

function wordText(word: string, { name, owner, facts }: Subject, { side }: Writer): string {
  switch (word) {
    case 'string':
      return side === 'params' && facts.maxLength !== undefined ? `s${facts.maxLength}` : 's';
    case 'decimal':
    case 'bigint':
    case 'anyWord':
      return 's';
    case 'number':
      if (isFraction(name, owner) || name.includes('metadata')) return 'n';
      return side === 'params' && facts.unit === 'unix-seconds' ? 't' : 'i';
    case 'boolean':
      return 'b';
    case 'unknown':
      return 'u';
    default:
      throw new Error(`${owner}.${name}: ${word} by itself`);
  }
}

function refText(key: string, subject: Subject, writer: Writer): string {
  if (key === 'FileData') return 'f';
  const names = objectNames([{ kind: 'ref', to: key }], writer);
  if (writer.side === 'result' && names !== '') return `^${names}`;
  const { body } = writer.model.declarations.get(key) ?? { body: undefined };
  if (body === undefined) throw new Error(`${key} is declared nowhere`);
  return body.kind === 'alias' ? typeText(body.type, subject, writer) : REF(key);
}

function unionText(of: readonly TypeModel[], subject: Subject, writer: Writer): string {
  const isNull = (one: TypeModel) => one.kind === 'word' && one.word === 'null';
  const rest = of.filter((one) => !isNull(one));
  const nullable = rest.length < of.length ? '~' : '';
  if (writer.side === 'result' && isExpandable(rest, writer.model) && !isWords(rest, writer)) {
    return `${nullable}@${objectNames(rest, writer)}`;
  }
  if (
    writer.side === 'result' &&
    rest.length > 1 &&
    rest.every(({ kind }) => kind === 'ref') &&
    objectNames(rest, writer) !== ''
  ) {
    return `${nullable}^${objectNames(rest, writer)}`;
  }
  return nullable + alternatives(rest, subject, writer);
}

/** Words become one list; an open list of them is any text in a result, where nothing is gained by refusing one. */
function alternatives(of: readonly TypeModel[], subject: Subject, writer: Writer): string {
  const words = of.flatMap((one) => (one.kind === 'literal' && typeof one.value === 'string' ? [one.value] : []));
  const others = of.filter((one) => !(one.kind === 'literal' && typeof one.value === 'string') && !isAnyWord(one));
  const text = [...new Set(others.map((one) => typeText(one, subject, writer)))];
  if (words.length === 0) return text.join('|');
  const isOpen = of.some(isAnyWord);
  if (writer.side === 'result') return [...(text.includes('s') ? [] : ['s']), ...text].join('|');
  const unwritable = words.find((word) => /[^\w*.-]/.test(word));
  if (unwritable !== undefined) throw new Error(`${subject.owner}.${subject.name}: no way to write ${unwritable}`);
  return [...text, isOpen || words.length > 1 ? `<${words.join('/')}>` : `'${words[0]}'`].join('|');
}

const isAnyWord = (type: TypeModel) => type.kind === 'word' && type.word === 'anyWord';

/** Whether all that a union refers to are lists of words. */
function isWords(of: readonly TypeModel[], writer: Writer): boolean {
  return of.every((one) => one.kind !== 'ref' || objectNames([one], writer) === '');
}

/** The `object`s that types may be, sorted; empty where one has none. */
function objectNames(types: readonly TypeModel[], { objects, model }: Writer): string {
  const names = new Set<string>();
  const add = (type: TypeModel): boolean => {
    if (type.kind === 'union') return type.of.every(add);
    if (type.kind !== 'ref') return true;
    const name = objects.get(type.to);
    const body = model.declarations.get(type.to)?.body;
    if (name === undefined)
      return (
        body?.kind === 'alias' &&
        body.type.kind === 'union' &&
        body.type.of.every(({ kind }) => kind === 'ref') &&
        add(body.type)
      );
    names.add(name);
    return true;
  };
  return types.every(add) ? [...names].toSorted().join('/') : '';
}
