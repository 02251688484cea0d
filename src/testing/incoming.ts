import { decodeFields, decodeForm, type FormNode, formOf } from './decode-form.ts';
import { decodeMultipart, type Field } from './decode-multipart.ts';
import { hash } from './ids.ts';
import { invalid } from './problem.ts';

/** A request as it reached one of the emulator's doors. */
export interface Incoming {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** More than any form sent to Stripe's API holds. */
const MAX_FORM_BYTES = 10 * 1024 * 1024;
/** Stripe takes no file above 16 MB. */
export const MAX_BODY_BYTES = 17 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Where a request goes. @throws Problem for what is no path */
export function splitTarget({ method, target }: Incoming): { readonly path: string; readonly query: string } {
  const [, path, query = ''] = /^(\/[^?#]*)\??([^#]*)$/.exec(target) ?? [];
  if (path !== undefined) return { path, query };
  throw invalid(`Unrecognized request URL (${method}: ${target.slice(0, 200)}).`, { status: 404 });
}

/** What a request carries, in its query and, where it is no GET, in its body. */
export interface Content {
  readonly form: FormNode;
  /** The same for the same parameters, in whatever order. */
  readonly fingerprint: string;
}

/**
 * Reads what a request carries.
 *
 * @throws Problem where that is no form, malformed, too much, or bytes that are no text
 */
export function readContent(incoming: Incoming, query: string): Content {
  const { method, body, headers } = incoming;
  const type = headers['content-type'] ?? '';
  if (method !== 'GET' && /^\s*multipart\/form-data\s*(?:;|$)/i.test(type)) {
    limit(body, MAX_BODY_BYTES);
    const fields = decodeMultipart(typeof body === 'string' ? encoder.encode(body) : body, type);
    return {
      form: formOf([...decodeFields(query), ...fields]),
      fingerprint: [query, ...fields.map(fieldText)].sort().join('&'),
    };
  }
  const inBody = method === 'GET' ? '' : bodyText(body, type);
  const text = query === '' || inBody === '' ? query + inBody : `${query}&${inBody}`;
  return { form: decodeForm(text), fingerprint: text.split('&').sort().join('&') };
}

function bodyText(body: string | Uint8Array, contentType: string): string {
  limit(body, MAX_FORM_BYTES);
  if (body.length === 0) return '';
  const [type = ''] = contentType.split(';');
  if (type !== '' && type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw invalid(`This endpoint takes a form (application/x-www-form-urlencoded), not ${type.slice(0, 100)}.`);
  }
  if (typeof body === 'string') return body;
  try {
    return decoder.decode(body);
  } catch {
    throw invalid('The request is not UTF-8 text.');
  }
}

function limit({ length }: string | Uint8Array, most: number): void {
  if (length > most) throw invalid(`The request is larger than ${most} bytes.`, { status: 413 });
}

function fieldText([name, value]: Field): string {
  if (typeof value === 'string') return `${name}=${value}`;
  const { name: fileName, type, size, content } = value;
  return `${name}=${fileName} ${type} ${size} ${hash(new TextDecoder('latin1').decode(content), 0)}`;
}
