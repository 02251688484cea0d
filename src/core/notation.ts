import { embedded, expandable } from './embedded.ts';
import { LATEST_SECOND } from './latest-second.ts';
import { lazyShape } from './lazy-shape.ts';
import { openWord } from './open-word.ts';
import { listShape } from './paging.ts';
import { part } from './part.ts';
import type { Schema } from './schema.ts';
import * as z from './zod.ts';

/**
 * The notation of generated schemas: text, which loads some ten times as fast as code does. Fields are separated by
 * spaces, `name:type`, or `name?:type` where it may be missing. An array that has to be sent must not be empty. A type is
 *
 * - `s` text, `s22` of up to 22 characters, `i` a whole number, `i1-100` within bounds, `n` a number, `b` true or false,
 *   `t` a point in time (Unix seconds or a Date), `f` a file's content, `u` anything
 * - `'word'` just this, `!` just true, `<a/b>` one of these or a word added since
 * - `~type` or null, `%type` or null or an empty text, `type|type` one or the other
 * - `[type]` an array, `{type}` a record, `(name:type name:type)` an object, `$0` the first schema that the text is given with
 * - `@customer/account` the id of an object, or the object; `^customer` the object; `*customer` a list of them
 *
 * A text that begins with `<` has no fields: it is a list of words that several others refer to.
 */
export interface Notation {
  readonly text: string;
  /** What `$0`, `$1` … stand for. */
  readonly refs: readonly Schema<unknown>[];
  /** Whether the value is sent: unknown fields are then refused, and fields left out may be there as undefined. */
  readonly strict: boolean;
}

/** The schema that a notation describes. */
export function readNotation(notation: Notation): z.Type {
  const { text } = notation;
  return text.startsWith('<') ? readWhole(text, notation) : readFields(text, notation);
}

function readFields(text: string, notation: Notation): z.Type {
  const makers: Record<string, () => z.Type> = {};
  const omissible = new Set<string>();
  for (const field of fieldsIn(text)) {
    const colon = field.indexOf(':');
    const isOptional = field[colon - 1] === '?';
    const name = field.slice(0, isOptional ? colon - 1 : colon);
    makers[name] = () => readValue(field.slice(colon + 1), isOptional, notation);
    if (isOptional) omissible.add(name);
  }
  const shape = lazyShape(makers);
  return notation.strict ? z.strictObject(shape, omissible) : z.looseObject(shape, omissible);
}

/** Fields are separated by blanks, and so are those of the objects in them. */
function fieldsIn(text: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  for (const piece of text === '' ? [] : text.split(' ')) {
    if (depth > 0) fields.push(`${fields.pop()} ${piece}`);
    else fields.push(piece);
    depth += piece.split('(').length - piece.split(')').length;
  }
  return fields;
}

/** Schemas by what they were written as: most fields are written as some other is, and building is what a first use costs. */
const built = new Map<string, z.Type>();

function readValue(text: string, isOptional: boolean, notation: Notation): z.Type {
  const key = `${notation.strict}${isOptional}${text}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const type = readWhole(text, notation);
  const value = isOptional ? optional(type, notation) : notation.strict ? filled(type) : type;
  // What is named by its place among the arguments is another thing in each notation.
  if (!text.includes('$')) built.set(key, value);
  return value;
}

function readWhole(text: string, notation: Notation): z.Type {
  const reader = new Reader(text);
  const type = readType(reader, notation);
  return reader.at === text.length ? type : malformed(reader);
}

const optional = (type: z.Type, { strict }: Notation) => (strict ? z.optional(type) : z.exactOptional(type));

/** A list that has to be sent has something in it: an empty one could mean nothing. */
function filled(type: z.Type): z.Type {
  return type._zod.def.type === 'array' ? z.checked(type, z.minLength(1)) : type;
}

/** A place in a text. */
class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next character, if it is this one. */
  skip(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  /** The next character. */
  next(): string | undefined {
    this.at += 1;
    return this.text[this.at - 1];
  }

  /** Everything from here to the end, or to one of some characters. No regular expression, which would have to be compiled. */
  until(ends: string): string {
    const from = this.at;
    // The end counts as one of them: every text includes an empty one.
    while (!ends.includes(this.text[this.at] ?? '')) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** What stands between the parenthesis before this place and the one that closes it, which is skipped. */
  group(): string {
    const from = this.at;
    for (let depth = 1; depth > 0; ) {
      this.until('()');
      const mark = this.next();
      if (mark === undefined) return malformed(this);
      depth += mark === '(' ? 1 : -1;
    }
    return this.text.slice(from, this.at - 1);
  }
}

function readType(reader: Reader, notation: Notation): z.Type {
  if (reader.skip('~')) return z.nullable(readType(reader, notation));
  if (reader.skip('%')) return z.nullable(z.union([readType(reader, notation), z.literal('')]));
  const options = [readOne(reader, notation)];
  while (reader.skip('|')) options.push(readOne(reader, notation));
  return options.length === 1 ? (options[0] ?? z.unknown()) : z.union(options);
}

/** What may follow a type. */
const ENDS = '|]})';

function readOne(reader: Reader, notation: Notation): z.Type {
  switch (reader.next()) {
    case 's':
      return text(reader.until(ENDS));
    case 'i':
      return whole(reader.until(ENDS));
    case 'n':
      return z.number();
    case 'b':
      return z.boolean();
    case 't':
      return z.union([notation.strict ? z.checked(z.int(), z.lte(LATEST_SECOND)) : z.int(), z.date()]);
    case 'f':
      return z.custom<Blob>((value) => value instanceof Blob, {
        error: 'expected a Blob or File: `new File([data], name, { type })`.',
      });
    case 'u':
      return z.unknown();
    case '!':
      return z.literal(true);
    case "'":
      return closed(reader, "'", z.literal(reader.until("'")));
    case '<':
      return closed(reader, '>', openWord(reader.until('>').split('/')));
    case '[':
      return closed(reader, ']', z.array(readType(reader, notation)));
    case '{':
      return closed(reader, '}', z.record(z.string(), readType(reader, notation)));
    case '(':
      return readFields(reader.group(), notation);
    case '$':
      return refAt(Number(reader.until(ENDS)), notation) ?? malformed(reader);
    case '@':
      return expandable(reader.until(ENDS).split('/'));
    case '^':
      return embedded(reader.until(ENDS).split('/'));
    case '*':
      return z.looseObject(listShape(embedded(reader.until(ENDS).split('/'))));
    default:
      return malformed(reader);
  }
}

const refAt = (index: number, { refs }: Notation) => refs[index] && part(refs[index]);

const text = (most: string) => (most === '' ? z.string() : z.checked(z.string(), z.maxLength(Number(most))));

function whole(bounds: string): z.Type {
  if (bounds === '') return z.int();
  const [least, most] = bounds.split('-').map(Number);
  return z.checked(z.int(), z.gte(least ?? 0), z.lte(most ?? 0));
}

function closed(reader: Reader, end: string, schema: z.Type): z.Type {
  return reader.skip(end) ? schema : malformed(reader);
}

function malformed({ text: field, at }: Reader): never {
  throw new TypeError(`no type at ${at} in ${field}`);
}
