import type { Command } from './command.ts';

const USAGE = `Usage: STRIPE_SECRET_KEY=rk_test_… stripe-connector mcp [options]

Serves Stripe's actions as tools to an MCP client, over stdio. Needs @modelcontextprotocol/sdk beside it:
npx -y -p stripe-connector -p @modelcontextprotocol/sdk stripe-connector mcp

  --only <actions>       only these, by id or pattern, with commas between them: 'customers.*,refunds.create'
  --except <actions>     all but these
  --omit <parameters>    parameters that no tool has: 'payment_method_options,payment_method_data'
  --read-only            nothing but reading
  --max-effect <effect>  read, write or destructive: the most that an action may do
  --account <id>         act for this connected account
  --customer <id>        let nothing be read or changed but what is this customer's
  --live                 let the key be a live one
  --http [port]          serve Streamable HTTP on 127.0.0.1 instead (default port: 12112)
  --base-url <url>       where Stripe is, for an emulator or a proxy

A person is asked before anything destructive happens. A client that can't ask gets a refusal.
STRIPE_MCP_TOKEN is what clients over HTTP have to send as Authorization: Bearer.`;

/** Serves the catalogue to an MCP client. */
export const mcp: Command = {
  summary: 'serves actions as tools to an MCP client',
  usage: USAGE,
  run: async (args, { complain, stop }) => {
    const { runMcp } = await load();
    await runMcp(args, process.env, { complain, stop, input: process.stdin, output: process.stdout });
  },
};

async function load(): Promise<typeof import('../mcp/cli.ts')> {
  try {
    return await import('../mcp/cli.ts');
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('@modelcontextprotocol/sdk'))) throw error;
    throw new Error(
      '@modelcontextprotocol/sdk is not installed. Install it beside stripe-connector, or run\n' +
        'npx -y -p stripe-connector -p @modelcontextprotocol/sdk stripe-connector mcp',
    );
  }
}
