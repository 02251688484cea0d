import type { Account } from './account.ts';
import { balanceAvailable, trialWillEnd } from './events/foresee.ts';

/** What is done when its time has come, by name. Looks first whether it is still to be done. */
export const TASKS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  'event.balance-available': balanceAvailable,
  'event.trial-will-end': trialWillEnd,
};
