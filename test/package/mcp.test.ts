import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, inject, it } from 'vitest';

const entryIn = (project: string) => join(project, 'node_modules/stripe-connector/dist/cli/index.js');
const env = { STRIPE_SECRET_KEY: 'rk_test_1' };

describe('the command line of the package', () => {
  it('serves MCP where the SDK is installed', async () => {
    const args = [entryIn(inject('projectWithPeers')), 'mcp', '--only', 'refunds.create'];
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
    const { tools } = await client.listTools();
    await client.close();
    expect(tools).toMatchObject([{ name: 'refunds_create', inputSchema: { properties: { amount: {} } } }]);
  });

  it('says what is missing where it is not', () => {
    const args = [entryIn(inject('project')), 'mcp'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 30_000 });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('npx -y -p stripe-connector -p @modelcontextprotocol/sdk stripe-connector mcp');
  });
});
