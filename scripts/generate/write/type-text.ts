import type { FieldFacts, Model, TypeModel } from '../model.ts';
import { type Hidden, NOTHING_HIDDEN, nameIn } from './names.ts';

/** Whether a type describes what is sent or what comes back. */
export type Side = 'params' | 'result';

const WORDS = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  // Whole numbers that a `number` can't hold exactly travel as text.
  bigint: 'string',
  decimal: 'string',
  void: 'void',
  null: 'null',
  unknown: 'unknown',
  anyWord: 'OtherString',
} as const;

const GENERICS = {
  list: 'ApiList',
  search: 'ApiSearchResult',
  v2List: 'V2List',
  emptyable: 'Emptyable',
  partial: 'Partial',
};

/** Types of the generator's own, by the official name. */
const OURS = new Map([
  ['FileData', 'Upload'],
  ['StripeStreamResponse', 'Uint8Array'],
]);

/** Where a type is written. */
export interface Place {
  readonly side: Side;
  readonly model: Model;
  /** The path of the declaration that it is written in. */
  readonly within: readonly string[];
  readonly facts?: FieldFacts;
  /** Absent outside of all namespaces. */
  readonly hidden?: Hidden;
}

/** A type as TypeScript writes it. */
export function typeText(type: TypeModel, place: Place): string {
  const { side, model, within, facts = {}, hidden = NOTHING_HIDDEN } = place;
  const text = (one: TypeModel) => typeText(one, place);
  switch (type.kind) {
    case 'word':
      if (type.word === 'number' && side === 'params' && facts.unit === 'unix-seconds') return 'Timestamp';
      return WORDS[type.word];
    case 'literal':
      return typeof type.value === 'string' ? `'${type.value.replaceAll("'", "\\'")}'` : String(type.value);
    case 'ref':
      return OURS.get(type.to) ?? nameIn(within, type.to.split('.'), hidden);
    case 'array':
      return side === 'params' ? `readonly ${inArray(text(type.of))}[]` : `${inArray(text(type.of))}[]`;
    case 'record':
      return `Record<string, ${text(type.of)}>`;
    case 'union':
      return side === 'result' ? resultUnion(type.of, text, model) : type.of.map(text).join(' | ');
    default:
      return `${GENERICS[type.kind]}<${text(type.of)}>`;
  }
}

const inArray = (text: string) => (/[ |]/.test(text) ? `(${text})` : text);

/** In a result, `string | Customer | null` is an id, in whose place the object is where it was expanded. */
function resultUnion(of: readonly TypeModel[], text: (one: TypeModel) => string, model: Model): string {
  if (!isExpandable(of, model)) return of.map(text).join(' | ');
  const objects = of.filter(({ kind }) => kind === 'ref').map(text);
  const rest = of.filter((one) => one.kind !== 'ref' && !isString(one)).map(text);
  return [`Expandable<${objects.join(' | ')}>`, ...rest].join(' | ');
}

const isString = (type: TypeModel) => type.kind === 'word' && type.word === 'string';

/** Whether a union is that of an id and objects. */
export function isExpandable(of: readonly TypeModel[], { declarations }: Model): boolean {
  const refs = of.flatMap((one) => (one.kind === 'ref' ? [one.to] : []));
  return of.some(isString) && refs.some((to) => declarations.get(to) !== undefined);
}
