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

/** More than any request to Stripe's API holds. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Where a request goes. @throws Problem for what is no path */
export function splitTarget({ method, target }: Incoming): { readonly path: string; readonly query: string } {
  const [, path, query = ''] = /^(\/[^?#]*)\??([^#]*)$/.exec(target) ?? [];
  if (path !== undefined) return { path, query };
  throw invalid(`Unrecognized request URL (${method}: ${target.slice(0, 200)}).`, { status: 404 });
}

/**
 * The form that a request carries.
 *
 * @throws Problem where it carries something else, too much of it, or bytes that are no text
 */
export function bodyText({ body, headers }: Incoming): string {
  if (body.length > MAX_BODY_BYTES) {
    throw invalid(`The request is larger than ${MAX_BODY_BYTES} bytes.`, { status: 413 });
  }
  if (body.length === 0) return '';
  const [type = ''] = (headers['content-type'] ?? '').split(';');
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
