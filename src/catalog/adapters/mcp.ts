import * as z from '../../core/zod.ts';
import type { ActionDescriptor } from '../descriptor.ts';
import type { Outcome } from '../outcome.ts';
import { type Calling, callTool } from './calling.ts';
import type { McpResult, McpTool } from './mcp-tool.ts';

/** The actions as tools of an MCP server. */
export function mcpTools(calling: Calling): McpTool[] {
  return calling.catalog.actions.map((action) => {
    const { id, name, title, description, hints: annotations } = action;
    const said = { title, description, annotations };
    return {
      name,
      config: { ...said, inputSchema: openSchema(action) },
      handler: async (input, { signal } = {}) => mcpResult(await callTool(calling, id, input, { signal })),
      definition: { name, ...said, inputSchema: action.inputJsonSchema() },
    };
  });
}

/** What came of a call, as a server answers it. */
export function mcpResult(outcome: Outcome): McpResult {
  const shown: Record<string, unknown> = outcome.ok ? { ...outcome } : { ...outcome.error };
  return { content: [{ type: 'text', text: JSON.stringify(shown) }], structuredContent: shown, isError: !outcome.ok };
}

/** Lets any object through, as the catalogue says best what is wrong, and is written as the action's own schema. */
function openSchema({ inputJsonSchema }: ActionDescriptor): z.Type<Record<string, unknown>> {
  const schema = z.looseObject({});
  schema._zod.toJSONSchema = () => ({ ...inputJsonSchema('draft-07') });
  return schema;
}
