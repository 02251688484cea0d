import { request } from 'node:http';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runMcp } from '../../src/mcp/cli.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';
import { callTool, newClient, type Person } from './connect.ts';
