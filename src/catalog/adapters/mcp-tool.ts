import type * as z from '../../core/zod.ts';
import type { ToolHints } from '../descriptor.ts';
import type { JsonSchema } from '../json-schema.ts';

/** What an MCP server answers a call with. */
export interface McpResult {
  // A type of its own would lack the index signature that the protocol's has.
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

/** A tool for `server.registerTool(name, config, handler)`, and as a server lists it. */
export interface McpTool {
  readonly name: string;
  readonly config: {
    title: string;
    description: string;
    inputSchema: z.Type<Record<string, unknown>>;
    annotations: ToolHints;
  };
  readonly handler: (input: Record<string, unknown>, extra?: { readonly signal?: AbortSignal }) => Promise<McpResult>;
  /** The same as data: an entry of the answer to `tools/list`. */
  readonly definition: {
    name: string;
    title: string;
    description: string;
    inputSchema: JsonSchema;
    annotations: ToolHints;
  };
}
