import { unref } from './unref.ts';

/** A response, before a door gives it its form. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a response reaches the client, if it does. */
export interface Delivery {
  readonly answer: Answer;
  /** How long it is under way. */
  readonly delayMs: number;
  /** Where the connection breaks: before the response, or in the middle of its body. */
  readonly breaks: 'before' | 'midway' | undefined;
  /** To be called when it arrives, or would have. */
  readonly arrived: () => void;
}

/** Ends a request without a response, or without all of it, as a connection that breaks does. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = 'ECONNRESET';

  constructor() {
    super('the emulator cut the connection, as it was told to');
  }
}

/**
 * Waits for a response, as long as it is under way. What was begun goes on if the client no longer waits.
 *
 * @throws ConnectionLost where none comes; the reason of `signal`
 */
export async function awaitAnswer({ delayMs, breaks, arrived }: Delivery, signal?: AbortSignal): Promise<void> {
  if (delayMs > 0) await passing(delayMs, arrived, signal);
  else arrived();
  signal?.throwIfAborted();
  if (breaks === 'before') throw new ConnectionLost();
}

function passing(delayMs: number, arrived: () => void, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    // For whoever has given up, no process is kept alive.
    const stop = () => {
      unref(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      arrived();
      resolve();
    }, delayMs);
  });
}
