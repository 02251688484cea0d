/**
 * Verifications a second of an event of 4 KB, beside the official client's in the same run: `npm run bench:webhooks`.
 * Rounds alternate, so that a slow moment of the machine meets all. The signature alone is what is compared against a
 * budget; constructing an event adds `JSON.parse`, which is the same for both. The floor is what nobody who uses node:crypto
 * can do without: the HMAC, and for an event `JSON.parse`.
 */
import { createHmac } from 'node:crypto';
import Stripe from 'stripe';
import { verifyWebhook, webhooks } from '../dist/webhooks/index.js';
import { median } from './median.ts';

const ROUNDS = 15;
const CALLS = 4_000;
const SECRET = 'whsec_Xk2Zr8sQpWn4Yb7Lc1Vd9Tg3Hf6Jm5';

const payload = eventOf(4096);
const bytes = Buffer.from(payload);
const header = webhooks.generateTestHeaderString({ payload, secret: SECRET });
const official = new Stripe('sk_test_benchmark').webhooks;
const decoder = new TextDecoder();

const timestamp = header.slice(2, header.indexOf(','));
const hmac = (body: string | Buffer) => createHmac('sha256', SECRET).update(`${timestamp}.`).update(body).digest('hex');
const parse = (body: string | Buffer): unknown => JSON.parse(typeof body === 'string' ? body : decoder.decode(body));

const verifyOfficial = (body: string | Buffer) => official.signature?.verifyHeader(body, header, SECRET);
const COMPARED: readonly Comparison[] = [
  {
    name: 'signature of bytes',
    ours: () => webhooks.signature.verifyHeader(bytes, header, SECRET),
    theirs: () => verifyOfficial(bytes),
    floor: () => hmac(bytes),
    budget: 1.5,
  },
  {
    name: 'signature of text',
    ours: () => webhooks.signature.verifyHeader(payload, header, SECRET),
    theirs: () => verifyOfficial(payload),
    floor: () => hmac(payload),
  },
  {
    name: 'event of bytes',
    ours: () => webhooks.constructEvent(bytes, header, SECRET),
    theirs: () => official.constructEvent(bytes, header, SECRET),
    floor: () => [hmac(bytes), parse(bytes)],
  },
  {
    name: 'event of bytes, awaited',
    ours: () => verifyWebhook(bytes, header, SECRET),
    theirs: () => official.constructEventAsync(bytes, header, SECRET),
    floor: () => [hmac(bytes), parse(bytes)],
  },
];

interface Comparison {
  readonly name: string;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  readonly floor: () => unknown;
  /** How many times the official client's verifications there should be. */
  readonly budget?: number;
}

/** An event of so many bytes, with line breaks as Stripe sends it. */
function eventOf(size: number): string {
  const line = { object: 'line_item', amount: 100, currency: 'usd', description: 'One seat, a month' };
  const lines = [{ id: 'il_0', ...line }];
  const text = () =>
    JSON.stringify({ id: 'evt_1', object: 'event', type: 'invoice.paid', data: { object: { lines } } }, null, 2);
  while (text().length < size) lines.push({ id: `il_${lines.length}`, ...line });
  return text();
}

/** Calls a second. */
async function rate(call: () => unknown): Promise<number> {
  const startedAt = performance.now();
  for (let count = 0; count < CALLS; count++) {
    const result = call();
    if (result instanceof Promise) await result;
  }
  return (CALLS * 1000) / (performance.now() - startedAt);
}

console.log(`node ${process.version}, ${bytes.length} bytes, verifications a second, median of ${ROUNDS}`);
for (const { name, ours, theirs, floor, budget } of COMPARED) {
  const rates: [number, number, number][] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const measured: [number, number, number] = [await rate(ours), await rate(theirs), await rate(floor)];
    if (round >= 0) rates.push(measured);
  }
  const [own, other] = [median(rates.map(([one]) => one)), median(rates.map(([, one]) => one))];
  const ratio = median(rates.map(([one, two]) => one / two));
  const most = median(rates.map(([, two, three]) => three / two));
  const verdict = budget === undefined ? '' : ratio >= budget ? `within ${budget}` : `UNDER ${budget}`;
  const figures = `${own.toFixed(0).padStart(8)} official ${other.toFixed(0).padStart(8)}`;
  console.log(`${name.padEnd(26)} ${figures}   ${ratio.toFixed(2)} times, at most ${most.toFixed(2)}   ${verdict}`);
}
