import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is turned away. */
export interface Rejection {
  readonly status: number;
  readonly message: string;
}

/**
 * Turns away what a web page sends: a page can lead its own host name to this machine, but can't change the name, nor
 * where it comes from.
 */
export function rejectionOf(
  { host, origin, authorization }: IncomingHttpHeaders,
  port: number,
  token: string | undefined,
): Rejection | undefined {
  const own = ['127.0.0.1', 'localhost'].flatMap((name) => namesAt(name, port));
  if (host === undefined || !own.includes(host)) return { status: 403, message: 'This host is not served here.' };
  if (origin !== undefined && !own.some((name) => origin === `http://${name}`)) {
    return { status: 403, message: 'Web pages may not use this server.' };
  }
  if (token === undefined || isSame(authorization ?? '', `Bearer ${token}`)) return undefined;
  return { status: 401, message: 'The header Authorization: Bearer with the token is missing or wrong.' };
}

/** A host as clients name it: they leave out the port that HTTP has anyway. */
function namesAt(name: string, port: number): string[] {
  return port === 80 ? [name, `${name}:80`] : [`${name}:${port}`];
}

/** Takes as long however much of it is right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
