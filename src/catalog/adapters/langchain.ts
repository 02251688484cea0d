import type { JsonSchema } from '../json-schema.ts';
import { type Calling, callTool } from './calling.ts';

/** What `new DynamicStructuredTool(…)` takes. */
export interface LangChainTool {
  name: string;
  description: string;
  schema: JsonSchema & Record<string, unknown>;
  func: (
    input: Record<string, unknown>,
    runManager?: unknown,
    config?: { readonly signal?: AbortSignal },
  ) => Promise<string>;
}

/**
 * The actions as tools of LangChain.
 *
 * @example
 * ```ts
 * const tools = langChainTools({ catalog, stripe }).map((fields) => new DynamicStructuredTool(fields));
 * ```
 */
export function langChainTools(calling: Calling): LangChainTool[] {
  return calling.catalog.actions.map(({ id, name, description, inputJsonSchema }) => ({
    name,
    description,
    schema: structuredClone({ ...inputJsonSchema('draft-07') }),
    func: async (input, _, { signal } = {}) => JSON.stringify(await callTool(calling, id, input, { signal })),
  }));
}
