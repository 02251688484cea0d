/** What a transport of ours knows of a failure besides its cause. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** The request went onto a connection that had been kept open, and it turned out to be dead. */
  readonly reusedSocket: boolean;

  constructor(cause: unknown, reusedSocket: boolean) {
    super('the request failed', { cause });
    this.reusedSocket = reusedSocket;
  }
}

/** The system's or the library's code for a failure, for example `ECONNRESET`, wherever in the chain of causes it stands. */
export function failureCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 8) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? failureCode(error.cause, depth + 1) : undefined;
}

const PERMANENT =
  /^(?:UND_ERR_(?:INVALID_\w+|DESTROYED|CLOSED|NOT_SUPPORTED)|UND_MOCK_\w+|ERR_INVALID_\w+|(?:ERR_)?MODULE_NOT_FOUND)$/;

/** Failures that lie in what was asked of the transport: they would happen again. */
export function isPermanent(error: unknown): boolean {
  return PERMANENT.test(failureCode(error) ?? '');
}
