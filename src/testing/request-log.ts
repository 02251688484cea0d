import { plain } from './coerce.ts';
import { type Incoming, readForm } from './incoming.ts';

/** A request that came in. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** From the query or the body; everything is text, as it was sent, apart from files. */
  readonly params: unknown;
  /** Names in lower case, without the key. */
  readonly headers: Readonly<Record<string, string>>;
}

/** As many as are kept: the newest. */
const KEPT = 1000;

/** The requests that came in. Kept as they came, and only taken apart for who looks at them. */
export class RequestLog {
  readonly #kept: Incoming[] = [];

  add(incoming: Incoming): void {
    this.#kept.push(incoming);
    if (this.#kept.length > 2 * KEPT) this.#kept.splice(0, KEPT);
  }

  /** Oldest first. */
  read(): LoggedRequest[] {
    return this.#kept.slice(-KEPT).map(readable);
  }
}

function readable(incoming: Incoming): LoggedRequest {
  const { authorization: _, ...headers } = incoming.headers;
  const [path = '', query = ''] = incoming.target.split('?');
  return { method: incoming.method, path, params: paramsOf(incoming, query), headers };
}

/** A request that can't be read is logged as well. */
function paramsOf(incoming: Incoming, query: string): unknown {
  try {
    const form = readForm(incoming, query);
    return form.size === 0 ? {} : plain(form);
  } catch {
    return undefined;
  }
}
