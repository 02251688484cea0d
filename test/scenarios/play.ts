import { createEmulator } from '../../src/testing/index.ts';
import type { Column } from './columns.ts';
import { controlsOf, START } from './controls.ts';
import { Outcome } from './outcome.ts';
import type { Context, Scenario } from './scenario.ts';

const KEY = 'sk_test_scenario';

/** What came of a scenario in one column. */
export interface Played {
  readonly recorded: readonly unknown[];
  /** Why it isn't what is expected. */
  readonly failure: string | undefined;
}

/** Plays a scenario through one client, against an emulator of its own. */
export async function play({ play }: Scenario, column: Column): Promise<Played> {
  const clock = { now: START * 1000 };
  const emulator = createEmulator({ seed: 1, now: () => clock.now });
  const opened: AsyncDisposable[] = [];
  const server = await emulator.listen();
  opened.push(server);
  const outcome = new Outcome();
  const context: Context = {
    ...column.connect(server.port, KEY),
    withKey: (apiKey) => column.connect(server.port, apiKey),
    http: (path, init) => read(`${server.url}${path}`, init),
    controls: controlsOf(emulator, clock, opened),
    check: (actual, expected) => outcome.check(actual, expected),
    fails: (call, expected) => outcome.fails(call, expected),
  };
  try {
    await play(context);
    return { recorded: outcome.recorded, failure: undefined };
  } catch (error) {
    return { recorded: outcome.recorded, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const one of opened.reverse()) await one[Symbol.asyncDispose]();
  }
}

/** Sends a request without any client; with a good key, unless told otherwise. */
export async function read(url: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${KEY}`, ...init.headers };
  const response = await fetch(url, { ...init, headers });
  const body: unknown = JSON.parse((await response.text()) || '{}');
  if (typeof body !== 'object' || body === null) throw new Error('The answer is no JSON object.');
  return { status: response.status, headers: response.headers, body: { ...body } };
}
