import type { TestHelpersTestClock } from '../generated/types/index.ts';
import type { Account } from './account.ts';
import { Problem } from './problem.ts';
import { TASKS } from './tasks.ts';

/**
 * Does what was due by now, each at its own time, in order.
 *
 * @param clock - a test clock; undefined for the emulator's own
 * @param until - Unix seconds
 */
export function passTime(account: Account, clock: string | undefined, until: number): void {
  doDue(account, clock, until);
  if (clock === undefined && account.advancing.size > 0) advanceClocks(account);
}

/** Test clocks go on after the request that advanced them was answered. */
function advanceClocks(account: Account): void {
  for (const id of account.advancing) {
    const clock = account.testClocks.get(id);
    if (clock?.status === 'advancing') advance(account, clock);
    account.advancing.delete(id);
  }
}

function advance(account: Account, clock: TestHelpersTestClock): void {
  const target = clock.status_details.advancing?.target_frozen_time ?? clock.frozen_time;
  doDue(account, clock.id, target);
  account.atomically(() =>
    account.testClocks.replace({ ...clock, frozen_time: target, status: 'ready', status_details: {} }),
  );
}

function doDue(account: Account, clock: string | undefined, until: number): void {
  for (
    let next = account.agenda.takeDue(clock, until);
    next !== undefined;
    next = account.agenda.takeDue(clock, until)
  ) {
    const { task, id, at } = next;
    try {
      account.atTime(clock, at, () => account.atomically(() => TASKS[task]?.(account, id)));
    } catch (error) {
      // What is due may be refused, as a phase whose payment method is gone; whoever asks next has no part in that.
      if (!(error instanceof Problem)) throw error;
    }
  }
}
