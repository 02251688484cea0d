import { randomIdempotencyKey } from '../../core/idempotency.ts';
import type { CallOptions, Catalog } from '../catalog.ts';
import type { Outcome } from '../outcome.ts';
import type { CatalogClient } from '../perform.ts';
import { plain } from '../plain.ts';
import { Unfinished } from './unfinished.ts';

/** What tools call with. */
export interface Calling {
  readonly catalog: Catalog;
  readonly stripe: CatalogClient;
  /**
   * The options of every call, or of one: an idempotency key by the id of the model's own call, for example. Where they name
   * an `apiKey`, that tells one account's calls from another's: give the same text or the same function each time.
   */
  readonly options?: CallOptions | ((action: string, input: unknown) => CallOptions);
}

/** What whoever carries out a model's call adds to the program's options. */
type ToolOptions = Pick<CallOptions, 'signal' | 'approval'>;

const memories = new WeakMap<Calling, Unfinished>();

/**
 * Carries out what a model asks for. When it asks again for what nobody knows the outcome of, that goes out under the
 * same idempotency key, so that it takes effect once: models repeat what seems to have failed, and can't name a key.
 */
export async function callTool(calling: Calling, id: string, input: unknown, own: ToolOptions = {}): Promise<Outcome> {
  const { catalog, stripe } = calling;
  const options = optionsOf(calling, id, input, own);
  const memory = memories.get(calling) ?? new Unfinished();
  memories.set(calling, memory);
  const call = [id, input, options.stripeAccount, options.stripeContext, whose(options.apiKey)];
  const key = options.idempotencyKey ?? memory.keyOf(call) ?? options.approval ?? randomIdempotencyKey();
  try {
    const outcome = await catalog.call(stripe, id, input, { ...options, idempotencyKey: key });
    memory.settle(call, key, outcome);
    return outcome;
  } catch (error) {
    // It was ended from outside, perhaps after it was sent.
    memory.remember(call, key);
    throw error;
  }
}

const providers = new WeakMap<object, string>();

/** What tells API keys apart: a function that gives them can't be written down. */
function whose(apiKey: CallOptions['apiKey']): string | undefined {
  if (typeof apiKey !== 'function') return apiKey;
  const name = providers.get(apiKey) ?? crypto.randomUUID();
  providers.set(apiKey, name);
  return name;
}

/** The program's own options, and what this call adds; either side's signal ends it. */
function optionsOf({ options = {} }: Calling, id: string, input: unknown, own: ToolOptions): CallOptions {
  const given = plain(typeof options === 'function' ? options(id, input) : options, 'options');
  const signals = [given.signal, own.signal].filter((signal) => signal !== undefined);
  const signal = signals.length < 2 ? signals[0] : AbortSignal.any(signals);
  return { ...given, ...(own.approval === undefined ? {} : { approval: own.approval }), signal };
}
