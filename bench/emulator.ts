/**
 * What the emulator can take: `npm run bench:emulator`. Requests a second in process, in the mix of a test suite, and the
 * memory of a stored object beyond its own JSON.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { HttpRequest } from '../src/core/http.ts';
import { createEmulator, type Emulator } from '../src/testing/index.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const REQUESTS = 3_000;
const OBJECTS = 20_000;

const signal = new AbortController().signal;

async function send(emulator: Emulator, method: HttpRequest['method'], path: string, body?: string): Promise<string> {
  const response = await emulator.transport(
    {
      method,
      url: `https://api.stripe.com${path}`,
      headers: {
        authorization: 'Bearer sk_test_benchmark',
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: body ?? null,
    },
    signal,
  );
  const text = String(await response.body());
  if (response.status !== 200) throw new Error(`${method} ${path}: ${text}`);
  return text;
}

const idOf = (json: string): string => /"id":"(\w+)"/.exec(json)?.[1] ?? '';

/** One of each kind of request, by name. */
const KINDS: Readonly<Record<string, (emulator: Emulator, customer: string, index: number) => Promise<string>>> = {
  'create a customer': (emulator, _customer, index) =>
    send(emulator, 'POST', '/v1/customers', `email=c${index}%40example.com&metadata%5Bplan%5D=pro`),
  'read a customer': (emulator, customer) => send(emulator, 'GET', `/v1/customers/${customer}`),
  'update a customer': (emulator, customer, index) =>
    send(emulator, 'POST', `/v1/customers/${customer}`, `description=${index}`),
  'list ten customers': (emulator) => send(emulator, 'GET', '/v1/customers?limit=10'),
  'take a payment': (emulator) =>
    send(
      emulator,
      'POST',
      '/v1/payment_intents',
      'amount=2500&currency=usd&payment_method=pm_card_visa&confirm=true' +
        '&automatic_payment_methods%5Benabled%5D=true&automatic_payment_methods%5Ballow_redirects%5D=never',
    ),
};

/** Requests a second. */
async function rate(name: string): Promise<number> {
  const run = KINDS[name];
  if (run === undefined) throw new TypeError(name);
  const emulator = createEmulator();
  const customer = idOf(await send(emulator, 'POST', '/v1/customers', 'name=Ada'));
  for (let index = 0; index < 10; index++) await KINDS['create a customer']?.(emulator, customer, index);
  const startedAt = performance.now();
  for (let index = 0; index < REQUESTS; index++) await run(emulator, customer, index);
  return (REQUESTS / (performance.now() - startedAt)) * 1000;
}

/** Bytes of memory that a stored customer takes beyond its own JSON. */
async function overhead(): Promise<number> {
  const emulator = createEmulator();
  const create = async (index: number) => (await KINDS['create a customer']?.(emulator, '', index))?.length ?? 0;
  for (let index = 0; index < 1_000; index++) await create(index);
  const before = heapUsed();
  let json = 0;
  for (let index = 0; index < OBJECTS; index++) json += await create(index);
  const taken = heapUsed() - before;
  // Keeps the emulator alive until here.
  if (emulator.requests.length === 0) throw new Error('nothing was stored');
  return (taken - json) / OBJECTS;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const names = Object.keys(KINDS);
const rates = new Map<string, number[]>(names.map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  // The first round only warms up.
  for (const name of names) {
    const measured = await rate(name);
    if (round > 0) rates.get(name)?.push(measured);
  }
}
let seconds = 0;
for (const name of names) {
  const value = median(rates.get(name) ?? []);
  seconds += 1 / value;
  console.log(`${name.padEnd(20)} ${Math.round(value).toLocaleString('en')} a second`);
}
console.log(
  `${'one of each'.padEnd(20)} ${Math.round(names.length / seconds).toLocaleString('en')} a second (wanted: 5,000)`,
);
console.log(
  `memory of a customer beyond its JSON: ${Math.round(await overhead()).toLocaleString('en')} bytes (wanted: 2,048)`,
);
