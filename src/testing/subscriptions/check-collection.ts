import type { Account } from '../account.ts';
import { checkRange } from '../generic/check-values.ts';
import { invalid, noSuch } from '../problem.ts';

/** A century. */
const MOST_DAYS = 36_500;

interface Params {
  readonly collection_method?: string | undefined;
  readonly days_until_due?: number | undefined;
  readonly default_source?: string | null | undefined;
}

/** @throws Problem for a way of collecting that can't be */
export function checkCollection(account: Account, customer: string, params: Params): void {
  const { collection_method: method = 'charge_automatically', days_until_due: days, default_source: source } = params;
  if (days !== undefined && method !== 'send_invoice') {
    throw invalid('Only invoices that are sent have days_until_due: give it with collection_method=send_invoice.', {
      param: 'days_until_due',
    });
  }
  checkRange(days, [0, MOST_DAYS], 'days_until_due');
  if (source && account.sources.get(source)?.customer !== customer) throw noSuch('source', source, 'default_source');
}
