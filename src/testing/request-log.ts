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
/** As much as their bodies may come to; the newest is kept whatever its size. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** The requests that came in. Kept as they came, and only taken apart for who looks at them. */
export class RequestLog {
  readonly #kept: Incoming[] = [];
  #bytes = 0;

  add(incoming: Incoming): void {
    this.#kept.push(incoming);
    this.#bytes += incoming.body.length;
    while (this.#kept.length > 1 && (this.#kept.length > KEPT || this.#bytes > KEPT_BYTES)) {
      this.#bytes -= this.#kept.shift()?.body.length ?? 0;
    }
  }

  /** Oldest first. */
  read(): LoggedRequest[] {
    return this.#kept.map(readable);
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
