import type Stripe from 'stripe';
import type { EmulatorOptions } from '../../src/testing/index.ts';
import type { Controls } from './controls.ts';
import type { Expected, ExpectedError } from './outcome.ts';

/** Any endpoint, as in Stripe's reference, with its ids filled in. */
export type Endpoint = `${'GET' | 'POST' | 'DELETE'} /v1/${string}`;

/** What a call may say besides its params. */
export interface CallOptions {
  readonly idempotencyKey?: string;
  readonly stripeAccount?: string;
}

/** An answer read without any client. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  /** Whether all of the body came. */
  readonly isWhole: boolean;
}

/** What a scenario has to work with. */
export interface Context {
  readonly stripe: Stripe;
  /** The same kind of client with another key. */
  withKey(apiKey: string): Pick<Context, 'stripe' | 'send'>;
  /** Sends what the client itself might refuse. Params are those of a form, or of the query. */
  send(endpoint: Endpoint, params?: object, options?: CallOptions): Promise<Record<string, unknown>>;
  /** A request that no client would send. */
  http(path: string, init?: RequestInit): Promise<Answer>;
  readonly controls: Controls;
  /** Holds a value to what is expected of it, and records it. */
  check(actual: unknown, expected: Expected): void;
  /** Holds the error that a call ends with to what is expected of it, and records it. */
  fails(call: Promise<unknown>, expected: ExpectedError): Promise<void>;
}

/** One thing that a user of Stripe relies on. */
export interface Scenario {
  readonly title: string;
  readonly play: (context: Context) => Promise<void>;
  /** How the emulator is set up, where it isn't as usual. */
  readonly setup?: EmulatorOptions;
}

/** Describes something that a user of Stripe relies on. */
export const scenario = (title: string, play: Scenario['play'], setup: EmulatorOptions = {}): Scenario => ({
  title,
  play,
  setup,
});

/** The id of an object, whether it was expanded or not. */
export function idOf(reference: string | { readonly id?: string } | null | undefined): string {
  const id = typeof reference === 'object' ? reference?.id : reference;
  if (id === undefined) throw new Error('There is no object where one is expected.');
  return id;
}
