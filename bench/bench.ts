/**
 * Compares calls with the official client's and with bare undici: `npm run bench`.
 *
 * Each contender runs in a process of its own against one server on loopback, in turns, so that a slow moment of the
 * machine hits all of them. What counts is the ratio of medians.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { CASES, type Case, CONTENDERS, type Contender } from './contenders.ts';
import { median } from './median.ts';
import type { Cost, Order } from './runner.ts';

const ROUNDS = 7;
/** Enough for the compiler to have seen all that is used often. */
const WARM_UP = 3;
const CALLS: Readonly<Record<Case, number>> = { create: 2000, retrieve: 2000, list: 600 };

const start = (file: string, ...args: string[]) => fork(new URL(file, import.meta.url), args);

async function ask(runner: ChildProcess, order: Order): Promise<Cost> {
  runner.send(order);
  const [cost] = await once(runner, 'message');
  return cost;
}

const server = start('./server.ts');
const [port] = await once(server, 'message');
const runners = new Map<Contender, ChildProcess>();
for (const contender of CONTENDERS) {
  const runner = start('./runner.ts', contender, String(port));
  await once(runner, 'message');
  runners.set(contender, runner);
}

console.log(`node ${process.version}, median of ${ROUNDS} rounds after ${WARM_UP} to warm up; keep-alive, loopback`);
console.log(
  'case       concurrency | CPU µs/call: connector official undici | connector/official CPU, rate | /undici CPU | undici/official rate',
);
for (const name of CASES) {
  for (const concurrency of [1, 32]) {
    const costs = new Map<Contender, Cost[]>(CONTENDERS.map((contender) => [contender, []]));
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const [contender, runner] of runners) {
        const cost = await ask(runner, { case: name, concurrency, calls: CALLS[name] });
        if (round >= WARM_UP) costs.get(contender)?.push(cost);
      }
    }
    const of = (contender: Contender, figure: keyof Cost) =>
      median((costs.get(contender) ?? []).map((cost) => cost[figure]));
    console.log(
      [
        `${name.padEnd(10)} ${String(concurrency).padStart(11)} |`,
        ...CONTENDERS.map((contender) => of(contender, 'cpu').toFixed(0).padStart(10)),
        `| ${(of('connector', 'cpu') / of('official', 'cpu')).toFixed(2)} CPU`,
        `${(of('connector', 'rate') / of('official', 'rate')).toFixed(2)} rate`,
        `| ${(of('connector', 'cpu') / of('undici', 'cpu')).toFixed(2)} CPU`,
        // What nobody can get past who sends with undici: the rest of the time is the server's and the network's.
        `| ${(of('undici', 'rate') / of('official', 'rate')).toFixed(2)} rate`,
      ].join(' '),
    );
  }
}
for (const child of [...runners.values(), server]) child.disconnect();
