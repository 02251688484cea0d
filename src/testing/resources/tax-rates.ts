import { TaxRate } from '../../generated/results/TaxRates.ts';
import { taxRates as table } from '../../resources/tax-rates.ts';
import { changed, created } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    const { percentage } = params;
    if (percentage < 0 || percentage > 100)
      throw invalid(`Invalid percentage: ${percentage}. It is 0 to 100.`, { param: 'percentage' });
    return account.taxRates.add(
      created(TaxRate, params, {
        id: account.newId('txr_1', 23),
        active: params.active ?? true,
        created: account.now(),
        rate_type: 'percentage',
        tax_type: params.tax_type ?? null,
      }),
    );
  },
  retrieve: retrieves(({ taxRates }) => taxRates, 'tax_rate'),
  update: (account, params, ids) =>
    account.taxRates.replace(changed(TaxRate, named(account.taxRates, ids, 'tax_rate'), params, {})),
  list: lists(({ taxRates }) => taxRates),
};

export const taxRates = routesOf(table, handlers);
