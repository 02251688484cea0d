import type { Agent } from 'undici';

/**
 * How long a connection is kept without use. Short enough that Stripe's side still has it, long enough to save
 * handshakes under steady load.
 */
const IDLE_MS = 15_000;

/** An agent to send one request through. */
export interface Lease {
  readonly agent: Agent;
  /** Says that the request has its response, or failed. */
  readonly release: () => void;
  /** Whether the request went onto a connection that was there before it. */
  readonly wasReused: () => boolean;
}

/**
 * Keep-alive connections that are safe to use after the process was frozen, as serverless platforms do between two
 * invocations: timers stand still meanwhile, so the agent would take up connections that the server has long closed.
 * The wall clock goes on, and tells.
 */
export class ConnectionPool {
  readonly #open: (options: Agent.Options) => Agent;
  #agent: Agent | undefined;
  #usedAt = 0;
  #connects = 0;

  constructor(open: (options: Agent.Options) => Agent) {
    this.#open = open;
  }

  /** Gives out the agent; a new one, if the old has been idle for longer than its connections live. */
  take(): Lease {
    if (Date.now() - this.#usedAt > IDLE_MS) this.#retire();
    this.#agent ??= this.#makeAgent();
    this.#usedAt = Date.now();
    const connectsBefore = this.#connects;
    return {
      agent: this.#agent,
      release: () => {
        this.#usedAt = Date.now();
      },
      wasReused: () => this.#connects === connectsBefore,
    };
  }

  /** Ends once the requests under way are done. */
  async close(): Promise<void> {
    await this.#agent?.close();
  }

  #makeAgent(): Agent {
    const agent = this.#open({
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
      headersTimeout: 0,
      bodyTimeout: 0,
      allowH2: false,
    });
    return agent.on('connect', () => {
      this.#connects++;
    });
  }

  #retire(): void {
    // Requests still under way on it are finished first. Nothing waits for that, and there is nobody to tell of a failure.
    this.#agent?.close().catch(() => {});
    this.#agent = undefined;
  }
}
