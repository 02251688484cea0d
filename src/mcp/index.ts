export type { McpServerOptions } from './options.ts';
export { createMcpServer } from './server.ts';
