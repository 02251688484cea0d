import type { Outcome } from '../outcome.ts';
import { type Calling, callTool } from './calling.ts';
import { fromJson, fromStrict } from './from-strict.ts';
import { strictSchema } from './strict-schema.ts';

/** A function tool, as the Responses API takes it. For Chat Completions: `{ type: 'function', function: tool }`. */
export interface OpenAiTool {
  type: 'function';
  name: string;
  description: string;
  parameters: Record<string, unknown>;
  strict: boolean;
}

/** How tools are written. */
export interface OpenAiOptions {
  /** Whether the model is held to the schema, by OpenAI's subset of JSON Schema. Default: no. */
  readonly strict?: boolean;
}

/** Tools, and the way from a model's call to its result. */
export interface OpenAiTools {
  readonly tools: OpenAiTool[];
  /** Carries out a call: `name` and `arguments` as the model gave them. */
  run(call: { readonly name: string; readonly arguments: string }): Promise<Outcome>;
}

/** The actions as function tools of OpenAI. */
export function openAiTools(calling: Calling, { strict = false }: OpenAiOptions = {}): OpenAiTools {
  return {
    tools: calling.catalog.actions.map(({ name, description, inputJsonSchema }) => {
      const schema = inputJsonSchema();
      return {
        type: 'function',
        name,
        description,
        parameters: { ...(strict ? strictSchema(schema) : schema) },
        strict,
      };
    }),
    run: async ({ name, arguments: text }) => {
      const action = calling.catalog.find(name);
      const input = fromJson(text.trim() === '' ? '{}' : text);
      const meant = strict && action !== undefined ? fromStrict(action.inputJsonSchema(), input) : input;
      return callTool(calling, action?.id ?? name, meant);
    },
  };
}
