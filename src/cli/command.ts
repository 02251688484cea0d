/** Where a command is run from. */
export interface Terminal {
  /** Writes lines to the standard output. */
  readonly say: (text: string) => void;
  /** Writes lines to the standard error. */
  readonly complain: (text: string) => void;
  /** Aborts when the command should end. */
  readonly stop: AbortSignal;
}

/** One of the things that `stripe-connector` does on the command line. */
export interface Command {
  /** In a few words. */
  readonly summary: string;
  readonly usage: string;
  /**
   * Resolves when it is done.
   *
   * @throws UsageError for arguments that it doesn't take
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>;
}

/** Arguments that a command doesn't take. The message says which, and what it would take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
