/** A whole response, read. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text as JSON; undefined where it isn't. */
  readonly json: unknown;
  readonly requestId: string | undefined;
  readonly idempotentReplayed: boolean;
  readonly durationMs: number;
}

const decoder = new TextDecoder();

/** Puts a response's head and body together. A body that is no JSON is kept as text, never an error here. */
export function makeReply(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string,
  durationMs: number,
): Reply {
  const text = typeof body === 'string' ? body : decoder.decode(body);
  return {
    status,
    headers,
    text,
    json: parseJson(text),
    requestId: headers['request-id'],
    idempotentReplayed: headers['idempotent-replayed'] === 'true',
    durationMs,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
