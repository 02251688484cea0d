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

/** The last two: who answered is not who was meant. What is wrong with a certificate of ours comes later. */
const NO_CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|\w*CERT(?!IF)\w*|UNABLE_TO_\w+)$/;

/**
 * Whether there never was a connection, so that nothing can have arrived. A host that can't be reached may also be told of in
 * the middle of a request: what was going on then counts, not the code alone.
 */
export function neverConnected(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 8) return false;
  if ('syscall' in error && error.syscall === 'connect') return true;
  // Deno has no codes.
  if ('message' in error && String(error.message).includes('client error (Connect)')) return true;
  // A host with several addresses: each was tried.
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.every((one) => neverConnected(one, depth + 1));
  }
  if ('code' in error && typeof error.code === 'string') return NO_CONNECTION.test(error.code);
  return 'cause' in error && neverConnected(error.cause, depth + 1);
}

const PERMANENT =
  /^(?:UND_ERR_(?:INVALID_\w+|DESTROYED|CLOSED|NOT_SUPPORTED)|UND_MOCK_\w+|ERR_INVALID_\w+|(?:ERR_)?MODULE_NOT_FOUND)$/;

/** Failures that lie in what was asked of the transport: they would happen again. */
export function isPermanent(error: unknown): boolean {
  return PERMANENT.test(failureCode(error) ?? '');
}

/** What a transport failed with; something else where that can't even be looked at, because a getter throws for example. */
export function legible(error: unknown): unknown {
  try {
    void (error instanceof Error);
    failureCode(error);
    neverConnected(error);
    return error;
  } catch {
    return new Error('the transport failed with something illegible');
  }
}
