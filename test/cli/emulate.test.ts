import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Stripe from 'stripe';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { VERSION } from '../../src/core/version.ts';
import { createStripe } from '../../src/index.ts';
import { verifyWebhook } from '../../src/webhooks/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stripe-connector-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, text);
  return file;
}

/** Runs a command line until it has said something, then `use`s what it said, then stops it. */
async function cli(args: readonly string[], use: (text: string) => Promise<void> = async () => {}) {
  const stop = new AbortController();
  const said: string[] = [];
  const complaints: string[] = [];
  let used: Promise<void> = Promise.resolve();
  const status = await run(args, {
    say: (text) => {
      said.push(text);
      used = use(text).finally(() => stop.abort());
    },
    complain: (text) => complaints.push(text),
    stop: stop.signal,
  });
  await used;
  return { status, said: said.join('\n'), complaints: complaints.join('\n') };
}

const urlIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
const clientOf = (text: string) => createStripe({ apiKey: 'sk_test_1', baseUrl: urlIn(text), maxRetries: 0 });
const emulate = (...args: string[]) => ['emulate', '--port', '0', ...args];
const outcome = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => 'done',
    (reason: unknown) => reason,
  );

/** `Promise.withResolvers`, which Node 20 doesn't have. */
function withResolvers() {
  let resolve: (value: { payload: string; signature: string }) => void = () => {};
  const promise = new Promise<{ payload: string; signature: string }>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('stripe-connector emulate', () => {
  it('sends every event, signed, to the address that it is given', async () => {
    const received = withResolvers();
    const server = createHttpServer((request, response) => {
      let payload = '';
      request.on('data', (part) => {
        payload += part;
      });
      request.on('end', () => {
        response.end();
        received.resolve({ payload, signature: String(request.headers['stripe-signature']) });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const hook = ['--webhook', `http://127.0.0.1:${port}/hook`, '--secret', 'whsec_cli'];
    await cli(emulate(...hook), async (text) => {
      await using stripe = clientOf(text);
      await stripe.customers.create({ name: 'Ada' });
      const { payload, signature } = await received.promise;
      expect(await verifyWebhook(payload, signature, 'whsec_cli')).toMatchObject({ type: 'customer.created' });
    });
    server.close();
  });

  it('waits for no webhook’s answer once it is stopped', async () => {
    const count = { begun: 0, closed: 0 };
    const server = createHttpServer((_, response) => {
      count.begun++;
      response.once('close', () => {
        count.closed++;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : undefined}/hook`;
    await cli(emulate('--webhook', url, '--secret', 'whsec_cli'), async (text) => {
      await using stripe = clientOf(text);
      await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
      await stripe.customers.create({ name: 'Ada' });
      await expect.poll(() => count.begun).toBe(2);
    });
    await expect.poll(() => count.closed).toBe(2);
    server.close();
  });

  it.each([
    [['--webhook', 'http://127.0.0.1/hook'], '--secret'],
    [['--secret', 'whsec_1'], '--webhook'],
    [['--webhook', 'nowhere', '--secret', 'whsec_1'], 'expected a URL'],
    [['--webhook', 'https://example.com/hook', '--secret', 'whsec_1'], '--allow-other-machines'],
  ])('refuses webhooks that could not be sent or would leave this machine: %j', async (args, hint) => {
    const { status, complaints } = await cli(emulate(...args));
    expect(status).toBe(2);
    expect(complaints).toContain(hint);
  });

  it('serves until it is stopped, and says how to reach it', async () => {
    let url = '';
    const { status, said } = await cli(emulate(), async (text) => {
      url = urlIn(text);
      await using stripe = clientOf(text);
      expect(await stripe.customers.create({ name: 'Ada' })).toMatchObject({ name: 'Ada' });
      const { hostname: host, port } = new URL(url);
      const official = new Stripe('sk_test_1', { protocol: 'http', host, port });
      expect((await official.customers.list()).data).toHaveLength(1);
    });

    expect(status).toBe(0);
    expect(said).toContain(`baseUrl: '${url}'`);
    expect(await outcome(fetch(url))).toBeInstanceOf(TypeError);
  });

  it('begins with what a file asks for, and says the ids of what has a name', async () => {
    const file = fileOf('[{ "as": "ada", "request": "POST /v1/customers", "params": { "name": "Ada" } }]');
    await cli(emulate('--seed', file), async (text) => {
      await using stripe = clientOf(text);
      const [, id = ''] = /ada: (cus_\w+)/.exec(text) ?? [];
      expect(await stripe.customers.retrieve(id)).toMatchObject({ name: 'Ada' });
    });
  });

  it('fails as it is told to, and limits the rate', async () => {
    const faults = ['--fail', 'GET /v1/customers/{id}=503', '--fail', 'POST /v1/customers=reset', '--rate-limit', '2'];
    await cli(emulate(...faults), async (text) => {
      await using stripe = clientOf(text);
      expect(await outcome(stripe.customers.retrieve('cus_1'))).toMatchObject({ statusCode: 503 });
      expect(await outcome(stripe.customers.create({}))).toMatchObject({ name: 'StripeConnectionError' });
      expect(await outcome(stripe.customers.list())).toBe('done');
    });
  });

  it('fails one request in so many, whatever the route', async () => {
    await cli(emulate('--fail', '500@1'), async (text) => {
      await using stripe = clientOf(text);
      expect(await outcome(stripe.balance.retrieve())).toMatchObject({ statusCode: 500 });
    });
    await cli(emulate('--fail', '500@0'), async (text) => {
      await using stripe = clientOf(text);
      expect(await outcome(stripe.balance.retrieve())).toBe('done');
    });
  });

  it.each([
    [['--port', 'x'], /--port: expected a whole number from 0 to 65535, got 'x'/],
    [['--port', '70000'], /--port/],
    [['--prot', '1'], /Unknown option '--prot'/],
    [['--latency', '-1'], /--latency/],
    [['--latency', 'soon'], /--latency: expected a whole number/],
    [['--rate-limit', 'slow'], /--rate-limit: expected live, test or a number/],
    [['--fail', 'sometimes'], /--fail: expected a fault such as .*, got 'sometimes'/],
    [['--fail', 'POST /v1/refunds=700'], /--fail/],
    [['refunds'], /Unexpected argument 'refunds'/],
    [['--host', '0.0.0.0', '--port', '0'], /--allow-other-machines/],
  ])('refuses %j', async (args, message) => {
    const { status, said, complaints } = await cli(['emulate', ...args]);

    expect([status, said]).toEqual([2, '']);
    expect(complaints).toMatch(message);
    expect(complaints).toContain('stripe-connector emulate --help');
  });

  it.each([
    ['that is not there', join(folder, 'nothing.json'), /nothing\.json: ENOENT/],
    ['that is no JSON', fileOf('[{'), /JSON/],
    [
      'with a mistake',
      fileOf('[{ "request": "POST /v1/nothing" }]'),
      /Seed entry 1 \(POST \/v1\/nothing\) was refused/,
    ],
  ])('does not begin with a file %s', async (_, file, message) => {
    const { status, complaints } = await cli(emulate('--seed', file));
    expect(status).toBe(1);
    expect(complaints).toMatch(message);
  });

  it('says so where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { status, complaints } = await cli(['emulate', '--port', port]);
    other.close();

    expect(status).toBe(1);
    expect(complaints).toMatch(new RegExp(`Can't listen on 127.0.0.1, port ${port}: .*EADDRINUSE`));
  });
});

describe('stripe-connector', () => {
  it('says what it can do', async () => {
    expect(await cli(['--help'])).toMatchObject({ status: 0, said: expect.stringMatching(/^ {2}emulate +serves/m) });
    expect(await cli(['emulate', '--help'])).toMatchObject({ status: 0, said: expect.stringContaining('--seed') });
    expect(await cli(['--version'])).toMatchObject({ status: 0, said: VERSION });
    expect(await cli([])).toMatchObject({ status: 2, complaints: expect.stringContaining('Usage') });
    expect(await cli(['emulat'])).toMatchObject({
      status: 2,
      complaints: expect.stringContaining(`There is no command 'emulat'. Did you mean 'emulate'?`),
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends well on %s',
    async (signal) => {
      const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
      const child = spawn(process.execPath, ['--import', 'tsx', entry, ...emulate()], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [text] = await once(child.stdout, 'data');
      expect(String(text)).toContain('Emulating Stripe at http://127.0.0.1:');
      // A connection that is kept alive does not keep it from ending.
      await fetch(urlIn(String(text)));
      child.kill(signal);

      expect(await once(child, 'exit')).toEqual([0, null]);
    },
    30_000,
  );
});
