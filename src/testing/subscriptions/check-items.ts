import type { Price } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { invalid, notEmulated } from '../problem.ts';

/** As many items as a subscription can have. */
const MOST = 20;

interface Params {
  readonly billing_mode?: { readonly type: string } | undefined;
  readonly currency?: string | undefined;
}

/** The currency of prices that are to be billed together. @throws Problem where they don't go together */
export function checkTogether(
  account: Account,
  customer: string,
  prices: readonly Price[],
  { billing_mode: mode, currency: wanted }: Params,
): string {
  const [first] = prices;
  if (first === undefined) {
    throw invalid('A subscription needs at least one item.', { code: 'parameter_missing', param: 'items' });
  }
  if (prices.length > MOST) throw invalid(`A subscription has at most ${MOST} items.`, { param: 'items' });
  const { currency } = first;
  if (prices.some((price) => price.currency !== currency)) {
    throw invalid('All prices of a subscription are in the same currency.', { param: 'items' });
  }
  const asked = wanted?.toLowerCase() ?? currency;
  if (asked !== currency && Object.hasOwn(first.currency_options ?? {}, asked)) {
    throw notEmulated('subscriptions in another currency than the first of their price', 'currency');
  }
  if (asked !== currency) {
    throw invalid(`The price ${first.id} is in ${currency}, not in ${wanted}.`, { param: 'currency' });
  }
  checkDuplicates(prices);
  if (mode?.type === 'classic') checkIntervals(prices);
  const used = account.customers.get(customer)?.currency;
  if (typeof used === 'string' && used !== currency && isBilledIn(account, customer, used)) {
    throw invalid(
      `This customer has a subscription, an invoice or an item in ${used}: currencies are not mixed (${currency} was given).`,
      { param: 'items' },
    );
  }
  return currency;
}

function checkDuplicates(prices: readonly Price[]): void {
  const ids = prices.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw invalid(`The price ${twice} is there already: change the quantity of its item instead.`, { param: 'items' });
}

/** In the classic mode, all items are billed on the same day. */
function checkIntervals(prices: readonly Price[]): void {
  const often = prices.map(({ recurring }) => `${recurring?.interval} ${recurring?.interval_count}`);
  if (new Set(often).size < 2) return;
  throw invalid('In the billing mode classic, all prices of a subscription have the same interval.', {
    param: 'items',
  });
}

function isBilledIn(account: Account, customer: string, currency: string): boolean {
  const isLive = (row: { readonly customer: unknown; readonly currency: string; readonly status?: string | null }) =>
    row.customer === customer && row.currency === currency;
  return (
    account.subscriptions.find((row) => isLive(row) && row.ended_at === null) !== undefined ||
    account.invoiceItems.find((row) => isLive(row) && row.invoice === null) !== undefined
  );
}
