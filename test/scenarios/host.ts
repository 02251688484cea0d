import { createEmulator, type EmulatorOptions } from '../../src/testing/index.ts';
import { type Controls, controlsOf, START } from './controls.ts';

/** Something that answers as Stripe does, on a port of this machine. */
export interface Host extends AsyncDisposable {
  readonly port: number;
  readonly controls: Controls;
}

/** An emulator of its own for each scenario; its clock stands still. */
export async function emulated(setup: EmulatorOptions = {}): Promise<Host> {
  const clock = { now: START * 1000 };
  const emulator = createEmulator({ ...setup, seed: 1, now: () => clock.now });
  const server = await emulator.listen();
  const opened: AsyncDisposable[] = [server];
  return {
    port: server.port,
    controls: controlsOf(emulator, clock, opened),
    [Symbol.asyncDispose]: async () => {
      for (const one of opened.reverse()) await one[Symbol.asyncDispose]();
    },
  };
}
