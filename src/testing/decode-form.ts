import type { Field, UploadedFile } from './decode-multipart.ts';
import { invalid } from './problem.ts';

/** A form's content: text, a file, or names with more of it below. Elements of an array are named by their index. */
export type FormValue = string | UploadedFile | FormNode;
export type FormNode = Map<string, FormValue>;

const MAX_PAIRS = 20_000;
const MAX_DEPTH = 32;

/**
 * Takes a form (a query or a body) apart: `items[0][price]=p&expand[]=customer`.
 *
 * @throws Problem where it is malformed.
 */
export function decodeForm(text: string): FormNode {
  return formOf(decodeFields(text));
}

/** The same as fields by their whole names. @throws Problem for too many, and for what is no text */
export function decodeFields(text: string): Field[] {
  if (text === '') return [];
  const pairs = text.split('&');
  if (pairs.length > MAX_PAIRS) throw invalid(`A request holds at most ${MAX_PAIRS} parameters.`);
  return pairs.filter((pair) => pair !== '').map(decodePair);
}

function decodePair(pair: string): Field {
  const equals = pair.indexOf('=');
  if (equals < 0) return [decode(pair), ''];
  return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
}

/** A form of fields by their whole names. @throws Problem for names that contradict each other */
export function formOf(fields: readonly Field[]): FormNode {
  const root: FormNode = new Map();
  for (const [key, value] of fields) insert(root, splitKey(key), value, key);
  return root;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw invalid('The request holds a percent sign that is not followed by the code of a UTF-8 character.');
  }
}

/** `a[b][]` is `['a', 'b', '']`. A key with odd brackets is one name, which no parameter has. */
function splitKey(key: string): string[] {
  if (!key.includes('[')) return [key];
  const [, name, rest] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(key) ?? [];
  if (name === undefined || rest === undefined) return [key];
  const names = [name, ...rest.slice(1, -1).split('][')];
  if (names.length > MAX_DEPTH) throw invalid(`Parameters are nested at most ${MAX_DEPTH} levels deep.`);
  return names;
}

function insert(root: FormNode, names: readonly string[], value: Field[1], key: string): void {
  let node = root;
  for (let index = 0; index < names.length - 1; index++) node = below(node, names, index, key);
  const last = names.at(-1) ?? '';
  const name = last === '' && names.length > 1 ? String(node.size) : last;
  if (node.get(name) instanceof Map) throw mixed(key);
  node.set(name, value);
}

function below(node: FormNode, names: readonly string[], index: number, key: string): FormNode {
  const name = elementName(node, names, index);
  const child = node.get(name);
  if (child instanceof Map) return child;
  if (child !== undefined) throw mixed(key);
  const made: FormNode = new Map();
  node.set(name, made);
  return made;
}

/** `items[][a]=1&items[][b]=2&items[][a]=3` are two elements: a name that comes again begins the next. */
function elementName(node: FormNode, names: readonly string[], index: number): string {
  const name = names[index] ?? '';
  if (name !== '' || index === 0) return name;
  const last = node.get(String(node.size - 1));
  const goesOn = last instanceof Map && !last.has(names[index + 1] ?? '');
  return String(goesOn ? node.size - 1 : node.size);
}

const mixed = (key: string) => invalid(`'${key}' is given both as text and as an object.`, { param: key });
