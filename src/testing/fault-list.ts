import { type ActiveFault, checkFault, type Fault } from './fault.ts';
import { type Random, seededRandom } from './ids.ts';
import type { Incoming } from './incoming.ts';

interface Entry {
  readonly fault: Fault;
  readonly fits: (incoming: Incoming) => boolean;
  left: number;
  count: number;
}

/** Faults to come, in the order in which they were asked for. */
export class FaultList {
  #entries: Entry[] = [];
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed, 'faults');
  }

  /** @throws TypeError for a fault that makes no sense */
  add(fault: Fault, times: number): ActiveFault {
    checkFault(fault);
    const entry: Entry = { fault, fits: routeTest(fault.route), left: fault.times ?? times, count: 0 };
    this.#entries.push(entry);
    const remove = () => this.#remove(entry);
    return {
      get count() {
        return entry.count;
      },
      remove,
      [Symbol.dispose]: remove,
    };
  }

  clear(): void {
    this.#entries = [];
  }

  /** The fault that meets this request, if any. */
  take(incoming: Incoming): Fault | undefined {
    const found = this.#entries.find(({ fault, fits }) => fits(incoming) && this.#strikes(fault));
    if (found === undefined) return undefined;
    found.count++;
    found.left--;
    if (found.left <= 0) this.#remove(found);
    return found.fault;
  }

  #strikes({ probability = 1 }: Fault): boolean {
    return probability >= 1 || this.#random() < probability;
  }

  #remove(entry: Entry): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
  }
}

function routeTest(route: string | undefined): (incoming: Incoming) => boolean {
  if (route === undefined) return () => true;
  const [verb = '', path = ''] = route.split(' ');
  const segments = path.split('/').map((segment) => (segment.startsWith('{') ? '[^/?#]+' : escaped(segment)));
  if (path.endsWith('/*')) segments.splice(-1, 1, '.+');
  const pattern = new RegExp(`^${segments.join('/')}(?:[?#]|$)`);
  return ({ method, target }) => (verb === '*' || verb === method) && pattern.test(target);
}

const escaped = (text: string) => text.replace(/[^\w]/g, String.raw`\$&`);
