import type { JsonSchema } from '../json-schema.ts';
import { toolName } from '../names.ts';
import type { AiSdkTool, OpenStandardSchema } from './ai-sdk-tool.ts';
import { type Calling, callTool } from './calling.ts';

/** The actions as tools of the Vercel AI SDK (5 and later), by their names. */
export function aiSdkTools(calling: Calling): Record<string, AiSdkTool> {
  const tools = calling.catalog.actions.map(({ id, title, description, inputJsonSchema }): [string, AiSdkTool] => [
    toolName(id),
    {
      title,
      description,
      inputSchema: openSchema(() => inputJsonSchema('draft-07')),
      execute: (input, { abortSignal: signal } = {}) => callTool(calling, id, input, { signal }),
    },
  ]);
  return Object.fromEntries(tools);
}

/** What is wrong with an input is said best by the catalogue itself, as the tool's result. */
function openSchema(schema: () => JsonSchema): OpenStandardSchema {
  // A copy: the SDK writes into it.
  const written = () => structuredClone({ ...schema() });
  const validate = (value: unknown) => ({ value: Object(value) });
  return {
    '~standard': { version: 1, vendor: 'stripe-connector', validate, jsonSchema: { input: written, output: written } },
  };
}
