import pRetry from 'p-retry';
import { isUnsettled, type Outcome, wasSent } from './outcome.ts';
import { delayMs, judge, type Verdict } from './retry-policy.ts';
import { Aborted, sleep } from './time-limit.ts';

/** An attempt's outcome, what the table says of it, and what became of the attempts so far. */
export interface Attempted {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** How many have been sent. */
  readonly attempts: number;
  /** Nobody knows whether the call took effect. */
  readonly unsettled: boolean;
}

/** How often to try, and whom to tell. */
export interface RetryPlan {
  readonly maxRetries: number;
  /** The moment, on the clock of `performance.now()`, by which everything must be over. */
  readonly deadlineAt: number | undefined;
  readonly signals: readonly AbortSignal[];
  readonly onRetry: (failed: Attempted, delayMs: number) => void;
}

/** What an attempt came to, and how long to wait for the next; undefined where it was the last. */
interface Step {
  readonly attempted: Attempted;
  readonly delayMs: number | undefined;
}

/** Carries a wait through p-retry, which repeats what throws. */
class TryAgain extends Error {
  readonly attempted: Attempted;
  readonly delayMs: number;

  constructor(attempted: Attempted, delay: number) {
    super('try again');
    this.attempted = attempted;
    this.delayMs = delay;
  }
}

/**
 * Makes attempts until one is final. Every ending is a value, so that a result that has arrived can't be lost to a signal
 * that aborts a moment later.
 */
export async function retry(attempt: (number: number) => Promise<Outcome>, plan: RetryPlan): Promise<Attempted> {
  let freeLeft = plan.maxRetries > 0 ? 1 : 0;
  let retries = 0;
  let sent = 0;
  let unsettled = false;
  let before: Attempted | undefined;
  let stopped: Attempted | undefined;

  const tryOnce = async (): Promise<Step> => {
    const outcome = await attempt(sent + 1);
    if (wasSent(outcome)) sent++;
    unsettled = isUnsettled(outcome, unsettled);
    const judged = judge(outcome, Date.now());
    const verdict = { ...judged, free: judged.free && freeLeft > 0 };
    const attempted = { outcome, verdict, attempts: sent, unsettled };
    if (!verdict.again || (!verdict.free && retries >= plan.maxRetries)) return lastOf(attempted);
    const delay = verdict.free ? 0 : delayMs(retries + 1, verdict.waitAtLeastMs);
    if (plan.deadlineAt !== undefined && performance.now() + delay >= plan.deadlineAt) return lastOf(attempted);
    return { attempted, delayMs: delay };
  };

  const lastOf = (attempted: Attempted): Step => ({
    attempted: before !== undefined && saysLess(attempted.outcome, before.outcome) ? before : attempted,
    delayMs: undefined,
  });

  const waitForNext = async ({ attempted, delayMs: delay }: TryAgain): Promise<void> => {
    if (attempted.verdict.free) freeLeft--;
    else retries++;
    if (wasSent(attempted.outcome)) before = attempted;
    plan.onRetry(attempted, delay);
    try {
      await sleep(delay, plan.signals);
    } catch (why) {
      if (!(why instanceof Aborted)) throw why;
      stopped = { ...attempted, outcome: { kind: 'stopped', reason: why.reason, sent: false } };
    }
  };

  let step: Step | undefined = await tryOnce();
  // Most calls end here, and are spared what p-retry does with its options.
  if (step.delayMs === undefined) return step.attempted;
  const repeat = async (): Promise<Attempted> => {
    if (stopped !== undefined) return stopped;
    const { attempted, delayMs: delay } = step ?? (await tryOnce());
    step = undefined;
    if (delay === undefined) return attempted;
    throw new TryAgain(attempted, delay);
  };
  return pRetry(repeat, {
    ...ONLY_REPEAT,
    onFailedAttempt: async ({ error }) => {
      if (!(error instanceof TryAgain)) throw error;
      await waitForNext(error);
    },
  });
}

/**
 * What an attempt that was sent came to is what the caller has to know, rather than that for lack of a key none could follow.
 * Only a deadline counts for more, unless a response was there before it passed.
 */
function saysLess(last: Outcome, before: Outcome): boolean {
  if (last.kind === 'time-up' && last.scope === 'deadline') return !last.sent && before.kind === 'answered';
  return !wasSent(last) && last.kind !== 'stopped';
}

/**
 * Leaves to p-retry the repeating alone: which outcomes, how often and after how long is decided above.
 */
const ONLY_REPEAT = { retries: Number.POSITIVE_INFINITY, minTimeout: 0 };
