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
