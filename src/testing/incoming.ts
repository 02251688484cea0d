import { decodeFields, decodeForm, type FormNode, formOf } from './decode-form.ts';
import { decodeMultipart } from './decode-multipart.ts';
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

/**
 * Reads what a request carries, in its query and, where it is no GET, in its body.
 *
 * @throws Problem where that is no form, malformed, too much, or bytes that are no text
 */
export function readForm({ method, body, headers }: Incoming, query: string): FormNode {
  const type = headers['content-type'] ?? '';
  if (method !== 'GET' && /^\s*multipart\/form-data\s*(?:;|$)/i.test(type)) {
    limit(body, MAX_BODY_BYTES);
    const fields = decodeMultipart(typeof body === 'string' ? encoder.encode(body) : body, type);
    return formOf([...decodeFields(query), ...fields]);
  }
  const inBody = method === 'GET' ? '' : bodyText(body, type);
  return decodeForm(query === '' || inBody === '' ? query + inBody : `${query}&${inBody}`);
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
