import type { EmulatorOptions } from '../../src/testing/index.ts';
import type { Column } from './columns.ts';
import type { Host } from './host.ts';
import { Outcome } from './outcome.ts';
import type { Answer, Context, Scenario } from './scenario.ts';

const KEY = 'sk_test_scenario';

/** What came of a scenario. */
export interface Played {
  readonly recorded: readonly unknown[];
  /** Why it isn't what is expected. */
  readonly failure: string | undefined;
}

/** Plays a scenario through one client, against a host of its own. */
export async function play(
  { play, setup }: Scenario,
  column: Column,
  open: (setup?: EmulatorOptions) => Promise<Host>,
): Promise<Played> {
  const host = await open(setup);
  const outcome = new Outcome();
  const context: Context = {
    ...column.connect(host.port, KEY),
    withKey: (apiKey) => column.connect(host.port, apiKey),
    http: (path, init) => read(`http://127.0.0.1:${host.port}${path}`, init),
    controls: host.controls,
    check: (actual, expected) => outcome.check(actual, expected),
    fails: (call, expected) => outcome.fails(call, expected),
  };
  try {
    await play(context);
    return { recorded: outcome.recorded, failure: undefined };
  } catch (error) {
    return { recorded: outcome.recorded, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    await host[Symbol.asyncDispose]();
  }
}

/** Sends a request without any client; with a good key, unless told otherwise. */
async function read(url: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { authorization: `Bearer ${KEY}`, ...init.headers };
  const response = await fetch(url, { ...init, headers });
  try {
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) throw new Error('The answer is no JSON object.');
    return { status: response.status, headers: response.headers, body: { ...body }, isWhole: true };
  } catch {
    return { status: response.status, headers: response.headers, body: {}, isWhole: false };
  }
}
