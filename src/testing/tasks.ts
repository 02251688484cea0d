import type { Account } from './account.ts';
import { collectOnSchedule, finalizeOnSchedule } from './invoices/on-schedule.ts';

/** What is done when its time has come, by name. Looks first whether it is still to be done. */
export const TASKS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  'collect-invoice': collectOnSchedule,
  'finalize-invoice': finalizeOnSchedule,
};
