import { invalid } from '../problem.ts';
import type { Line } from './session.ts';

/** As many lines as a single payment is for. */
const MOST_ONCE = 100;
/** As many lines of each kind as a subscription begins with. */
const MOST_OF_KIND = 20;

/**
 * @throws Problem for more lines than a checkout can have
 * @see https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items
 */
export function checkCount(lines: readonly Line[], mode: string): void {
  const refuse = (most: number, what: string) =>
    invalid(`In ${mode} mode, a checkout has at most ${most} ${what}.`, { param: 'line_items' });
  if (mode === 'payment' && lines.length > MOST_ONCE) throw refuse(MOST_ONCE, 'lines');
  if (mode !== 'subscription') return;
  const renewing = lines.filter(({ price }) => price?.type === 'recurring').length;
  if (renewing > MOST_OF_KIND) throw refuse(MOST_OF_KIND, 'lines with prices that renew');
  if (lines.length - renewing > MOST_OF_KIND) throw refuse(MOST_OF_KIND, 'lines with prices that are paid once');
}
