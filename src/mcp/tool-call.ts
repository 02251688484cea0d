import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';

/** What the SDK gives beside a tool's input. */
export type ToolCall = RequestHandlerExtra<ServerRequest, ServerNotification>;
