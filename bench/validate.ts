/**
 * What checking a result costs: `npm run bench:validate`. The first check builds the schema; later ones are measured once
 * the schema has been compiled.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createStripe } from '../src/client.ts';
import { type KnownObjects, withKnownObjects } from '../src/core/embedded.ts';
import { knownObjects } from '../src/core/known-objects.ts';
import { lazySchema } from '../src/core/lazy-schema.ts';
import { listOf } from '../src/core/paging.ts';
import type { Schema } from '../src/core/schema.ts';
import * as resources from '../src/resources/index.ts';
import { Customer, Invoice, PaymentIntent } from '../src/schemas/index.ts';
import { createEmulator } from '../src/testing/index.ts';
import { invoice } from './invoice-sample.ts';
import { median } from './median.ts';
import { customerJson, listJson } from './sample.ts';

const ROUNDS = 9;
const WARM_UP_MS = 300;

interface Case {
  readonly name: string;
  readonly schema: Schema<unknown>;
  readonly value: unknown;
  /** Microseconds that a check may take. */
  readonly budget: number;
}

const CASES: readonly Case[] = [
  { name: 'Customer', schema: Customer, value: JSON.parse(customerJson(1)), budget: 8 },
  { name: 'PaymentIntent, charge expanded', schema: PaymentIntent, value: await payment(), budget: 20 },
  { name: 'Invoice of ten lines', schema: Invoice, value: invoice(10), budget: 60 },
  {
    name: 'list of 100 customers',
    schema: lazySchema(() => listOf(Customer)),
    value: JSON.parse(listJson(100)),
    budget: 500,
  },
];

async function payment(): Promise<unknown> {
  const stripe = createStripe({
    apiKey: 'sk_test_benchmark',
    transport: createEmulator().transport,
    validation: { responses: 'off' },
  });
  return stripe.paymentIntents.create({
    amount: 2000,
    currency: 'usd',
    payment_method: 'pm_card_visa',
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    expand: ['latest_charge'],
  });
}

/** Microseconds of one check of many. */
function timed({ schema, value }: Case, known: KnownObjects, times: number): number {
  const startedAt = performance.now();
  withKnownObjects(known, () => {
    for (let count = 0; count < times; count++) schema.accepts?.(value);
  });
  return ((performance.now() - startedAt) * 1000) / times;
}

const known = knownObjects(resources);
console.log(`node ${process.version}, µs, median of ${ROUNDS}`);
for (const one of CASES) {
  const startedAt = performance.now();
  const fits = withKnownObjects(known, () => one.schema.safeParse(one.value));
  const first = (performance.now() - startedAt) * 1000;
  if (!fits.success) throw new Error(`${one.name}: ${JSON.stringify(fits.error.issues.slice(0, 5))}`);
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) timed(one, known, 20);
  // Compiled schemas arrive by import().
  await sleep(200);
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) timed(one, known, 20);
  const each = median(Array.from({ length: ROUNDS }, () => timed(one, known, 500)));
  const verdict = each <= one.budget ? 'within' : 'OVER';
  console.log(
    `${one.name.padEnd(32)} ${each.toFixed(2).padStart(8)}   ${verdict} ${one.budget}   the first ${first.toFixed(0)}`,
  );
}
