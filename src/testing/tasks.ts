import type { Account } from './account.ts';
import { afterDueDate } from './disputes/answer.ts';
import { collectOnSchedule, finalizeOnSchedule } from './invoices/on-schedule.ts';
import { arrive, comeBack } from './payments/refund.ts';

/** What is done when its time has come, by name. Looks first whether it is still to be done. */
export const TASKS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  'dispute.due': afterDueDate,
  'invoice.collect': collectOnSchedule,
  'invoice.finalize': finalizeOnSchedule,
  'refund.arrive-late': arrive,
  'refund.fail': comeBack,
};
