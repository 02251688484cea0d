import type { Agent } from 'undici';
import { once } from '../core/once.ts';

/**
 * How long a connection is kept without use. Short enough that Stripe's side still has it, long enough to save
 * handshakes under steady load.
 */
const IDLE_MS = 15_000;

/** An agent to send one request through. */
export interface Lease {
  readonly agent: Agent;
  /** Says that the request is over: its body is whole, or it failed, or nobody waits for it any more. */
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
  /** The one in use, and those that only finish what is under way on them. */
  readonly #agents = new Set<Agent>();
  /** Counted, not gathered: the storage of a set that grows and shrinks keeps what was in it until a full collection. */
  #underWay = 0;
  #agent: Agent | undefined;
  #usedAt = 0;
  #connects = 0;
  #whenIdle = () => {};

  constructor(open: (options: Agent.Options) => Agent) {
    this.#open = open;
  }

  /** Gives out the agent; a new one, if the old has been idle for longer than its connections live. */
  take(): Lease {
    if (Date.now() - this.#usedAt > IDLE_MS) this.#retire();
    this.#agent ??= this.#makeAgent();
    this.#usedAt = Date.now();
    const connectsBefore = this.#connects;
    let isOver = false;
    this.#underWay++;
    return {
      agent: this.#agent,
      release: () => {
        this.#usedAt = Date.now();
        if (isOver) return;
        isOver = true;
        this.#underWay--;
        if (this.#underWay === 0) this.#whenIdle();
      },
      wasReused: () => this.#connects === connectsBefore,
    };
  }

  /** Ends once the requests under way are done. */
  readonly close: () => Promise<void> = once(async () => {
    if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
    // What is left are idle connections, and ones in the making for requests that were called off meanwhile.
    await Promise.all(Array.from(this.#agents, (agent) => agent.destroy()));
  });

  #makeAgent(): Agent {
    const agent = this.#open({
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
      headersTimeout: 0,
      bodyTimeout: 0,
      allowH2: false,
    });
    this.#agents.add(agent);
    return agent.on('connect', () => {
      this.#connects++;
    });
  }

  #retire(): void {
    const agent = this.#agent;
    if (agent === undefined) return;
    this.#agent = undefined;
    // Requests still under way on it are finished first. There is nobody to tell if closing fails.
    const forget = () => this.#agents.delete(agent);
    agent.close().then(forget, forget);
  }
}
