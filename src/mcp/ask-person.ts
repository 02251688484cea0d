import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ToolCall } from './tool-call.ts';

/** What a person said, or why none could be asked. */
export type Answer = 'approved' | 'declined' | 'unanswered' | 'unable';

/** Long enough to look something up first. */
const PATIENCE = 10 * 60_000;

/** Asks the person at the client, by elicitation. */
export async function askPerson({ server }: McpServer, question: string, call: ToolCall): Promise<Answer> {
  if (server.getClientCapabilities()?.elicitation?.form === undefined) return 'unable';
  try {
    const { action } = await server.elicitInput(
      // To accept is to approve: there is nothing to fill in.
      { message: question, requestedSchema: { type: 'object', properties: {} } },
      { signal: call.signal, relatedRequestId: call.requestId, timeout: PATIENCE },
    );
    if (action === 'accept') return 'approved';
    return action === 'decline' ? 'declined' : 'unanswered';
  } catch {
    // A client that fails to ask, or has cancelled the call, has no approval to give.
    return 'unanswered';
  }
}
