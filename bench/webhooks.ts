/**
 * Verifications a second of an event of 4 KB, beside the official client's in the same run: `npm run bench:webhooks`.
 * Rounds alternate, so that a slow moment of the machine meets both. The signature alone is what is compared against a
 * budget; constructing an event adds `JSON.parse`, which is the same for both.
 */
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

const verifyOfficial = (body: string | Buffer) => official.signature?.verifyHeader(body, header, SECRET);
const COMPARED: readonly Comparison[] = [
  {
    name: 'signature of bytes',
    ours: () => webhooks.signature.verifyHeader(bytes, header, SECRET),
    theirs: () => verifyOfficial(bytes),
    budget: 1.5,
  },
  {
    name: 'signature of text',
    ours: () => webhooks.signature.verifyHeader(payload, header, SECRET),
    theirs: () => verifyOfficial(payload),
  },
  {
    name: 'event of bytes',
    ours: () => webhooks.constructEvent(bytes, header, SECRET),
    theirs: () => official.constructEvent(bytes, header, SECRET),
  },
  {
    name: 'event of bytes, awaited',
    ours: () => verifyWebhook(bytes, header, SECRET),
    theirs: () => official.constructEventAsync(bytes, header, SECRET),
  },
];

interface Comparison {
  readonly name: string;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
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
for (const { name, ours, theirs, budget } of COMPARED) {
  const rates: [number, number][] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const pair: [number, number] = [await rate(ours), await rate(theirs)];
    if (round >= 0) rates.push(pair);
  }
  const [own, other] = [median(rates.map(([one]) => one)), median(rates.map(([, one]) => one))];
  const ratio = median(rates.map(([one, two]) => one / two));
  const verdict = budget === undefined ? '' : ratio >= budget ? `within ${budget}` : `UNDER ${budget}`;
  const figures = `${own.toFixed(0).padStart(8)} official ${other.toFixed(0).padStart(8)}`;
  console.log(`${name.padEnd(26)} ${figures}   ${ratio.toFixed(2)} times   ${verdict}`);
}
