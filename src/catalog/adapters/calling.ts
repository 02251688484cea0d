import type { CallOptions, Catalog } from '../catalog.ts';
import type { Outcome } from '../outcome.ts';
import type { CatalogClient } from '../perform.ts';

/** What tools call with. */
export interface Calling {
  readonly catalog: Catalog;
  readonly stripe: CatalogClient;
  /** The options of every call, or of one: an idempotency key by the id of the model's own call, for example. */
  readonly options?: CallOptions | ((action: string, input: unknown) => CallOptions);
}

/** Carries out what a model asks for. */
export function callTool({ catalog, stripe, options = {} }: Calling, id: string, input: unknown): Promise<Outcome> {
  return catalog.call(stripe, id, input, typeof options === 'function' ? options(id, input) : options);
}
