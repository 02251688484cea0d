import type { Account } from './account.ts';
import { TASKS } from './tasks.ts';

/**
 * Does what was due by now, each at its own time, in order.
 *
 * @param clock - a test clock; undefined for the emulator's own
 * @param until - Unix seconds
 */
export function passTime(account: Account, clock: string | undefined, until: number): void {
  for (
    let next = account.agenda.takeDue(clock, until);
    next !== undefined;
    next = account.agenda.takeDue(clock, until)
  ) {
    const { task, id, at } = next;
    account.atTime(clock, at, () => account.atomically(() => TASKS[task]?.(account, id)));
  }
}
