/** Runs one contender's calls in a process of its own, when told to, and reports what they cost. */
import { type Calls, type Case, type Contender, openContender } from './contenders.ts';

/** What to run. */
export interface Order {
  readonly case: Case;
  readonly concurrency: number;
  readonly calls: number;
}

/** What it cost. */
export interface Cost {
  /** Microseconds of CPU time per call, user and system. */
  readonly cpu: number;
  /** Calls per second. */
  readonly rate: number;
}

async function run(calls: Calls, order: Order): Promise<Cost> {
  const call = calls[order.case];
  let left = order.calls;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: order.concurrency }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / order.calls, rate: order.calls / seconds };
}

const [contender, port] = process.argv.slice(2);
const calls = await openContender(contender as Contender, Number(port));
process.on('message', async (order: Order) => process.send?.(await run(calls, order)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
