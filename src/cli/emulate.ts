import { readFile } from 'node:fs/promises';
import { createEmulator, type Emulator, type EmulatorServer, type WebhookMessage } from '../testing/index.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { type EmulateOptions, emulateOptions } from './emulate-options.ts';

const USAGE = `Usage: stripe-connector emulate [options]

Serves a Stripe in memory over HTTP. It forgets everything when it ends.

  --port <number>         where to listen; 0 for any that is free (default: 12111)
  --host <address>        (default: 127.0.0.1)
  --allow-other-machines  let the host be one that other machines can reach
  --seed <file.json>      requests to begin with: [{ "as": "ada", "request": "POST /v1/customers", "params": {} }]
  --latency <ms>          how long each answer takes (default: 0)
  --rate-limit <limit>    live (100 reads and 100 writes a second), test (25 and 25), or a number for both
  --fail <fault>          makes requests fail, as often as it is given:
                            POST /v1/refunds=500          with this status
                            POST /v1/refunds=reset        the connection breaks; truncated: in the middle of the body
                            GET /v1/customers/{id}=503@0.1  one in ten; the route may be left out: 503@0.1
  --webhook <url>         sends every event there, signed with --secret
  --secret <whsec_…>      signs what --webhook sends`;

/** Serves the emulator until it is stopped. */
export const emulate: Command = {
  summary: 'serves a Stripe in memory, to test against',
  usage: USAGE,
  run: async (args, terminal) => {
    const options = emulateOptions(args);
    const emulator = createEmulator({ latency: options.latency, ...options.rateLimit });
    for (const fault of options.faults) emulator.fail(fault);
    if (options.webhook !== undefined) sendEvents(emulator, options.webhook, terminal.stop);
    const seeded = await plant(emulator, options.seed);
    await using server = await listen(emulator, options);
    terminal.say([greeting(server), ...seeded].join('\n'));
    await stopped(terminal);
    // Or webhooks on their way would keep the process waiting for their answers.
    emulator.reset();
  },
};

async function listen(emulator: Emulator, { port, host, allowOtherMachines }: EmulateOptions): Promise<EmulatorServer> {
  try {
    return await emulator.listen({ port, host, allowOtherMachines });
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(
        `--host ${host} can be reached by other machines. Add --allow-other-machines if that is meant.`,
      );
    throw new Error(`Can't listen on ${host}, port ${port}: ${reasonOf(error)}`);
  }
}

/** An answer other than 2xx, or none within ten seconds, is a failure: the event comes again later. */
function sendEvents(
  emulator: Emulator,
  { url, secret }: NonNullable<EmulateOptions['webhook']>,
  stop: AbortSignal,
): void {
  const post = ({ payload, headers }: WebhookMessage) => {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(10_000)]);
    return fetch(url, { method: 'POST', body: payload, headers, redirect: 'manual', signal });
  };
  emulator.webhooks.on(post, { secret });
}

/** Lines that say what the entries with a name have become. */
async function plant(emulator: Emulator, file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  try {
    const seeded = emulator.seed(JSON.parse(await readFile(file, 'utf8')));
    return Object.entries(seeded).map(([name, { id }]) => `  ${name}: ${id}`);
  } catch (error) {
    throw new Error(`--seed ${file}: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function greeting({ url, port }: EmulatorServer): string {
  const { hostname } = new URL(url);
  return `Emulating Stripe at ${url}. Press Ctrl+C to stop.

  import { createStripe } from 'stripe-connector';
  const stripe = createStripe({ apiKey: 'sk_test_123', baseUrl: '${url}', filesUrl: '${url}' });

  import Stripe from 'stripe';
  const stripe = new Stripe('sk_test_123', { protocol: 'http', host: '${hostname}', port: ${port} });
`;
}

function stopped({ stop }: Terminal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
