import { invalid, type Problem } from './problem.ts';

/** A file as it was uploaded. Unlike that of other files, its content is there at once. */
export class UploadedFile extends File {
  readonly content: Uint8Array<ArrayBuffer>;

  constructor(name: string, type: string, content: Uint8Array<ArrayBuffer>) {
    super([content], name, { type });
    this.content = content;
  }
}

/** A field of a form, by its whole name: `file_link_data[create]`. */
export type Field = readonly [name: string, value: string | UploadedFile];

const MAX_PARTS = 1000;

/** One character for each byte, so that a place in the text is a place in the bytes. */
const bytewise = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes a `multipart/form-data` body apart.
 *
 * @param type - the whole `Content-Type` header
 * @throws Problem where it is malformed
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function decodeMultipart(bytes: Uint8Array, type: string): Field[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || boundary.length > 200) throw malformed('its Content-Type names no boundary');
  const text = bytewise.decode(bytes);
  const delimiter = `--${boundary}`;
  const fields: Field[] = [];
  let at = text.startsWith(delimiter) ? delimiter.length : after(text, `\r\n${delimiter}`, 0);
  while (!text.startsWith('--', at)) {
    if (!text.startsWith('\r\n', at)) throw malformed('a boundary is not followed by a line break');
    const content = after(text, '\r\n\r\n', at);
    const next = after(text, `\r\n${delimiter}`, content - 2);
    const end = Math.max(content, next - delimiter.length - 2);
    fields.push(fieldOf(utf8Text(bytes.subarray(at, content)), new Uint8Array(bytes.subarray(content, end))));
    if (fields.length > MAX_PARTS) throw malformed(`it has more than ${MAX_PARTS} parts`);
    at = next;
  }
  return fields;
}

/** Where the text goes on after the next place that this stands at. */
function after(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  if (found < 0) throw malformed('it breaks off before its last boundary');
  return found + what.length;
}

function fieldOf(head: string, content: Uint8Array<ArrayBuffer>): Field {
  const [, disposition = ''] = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(head) ?? [];
  const name = parameter(disposition, 'name');
  if (name === undefined) throw malformed('one of its parts has no name');
  const fileName = parameter(disposition, 'filename');
  if (fileName === undefined) return [name, utf8Text(content)];
  const [, type = 'application/octet-stream'] = /^content-type:\s*(\S.*?)\s*$/im.exec(head) ?? [];
  return [name, new UploadedFile(fileName, type, content)];
}

function parameter(disposition: string, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(disposition) ?? [];
  return quoted?.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n') ?? plain;
}

function utf8Text(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed('a name or text in it is not UTF-8');
  }
}

const malformed = (why: string): Problem => invalid(`The multipart body cannot be read: ${why}.`);
