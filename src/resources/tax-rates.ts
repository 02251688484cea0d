import { get, list, post, resource } from '../core/action.ts';
import {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from '../generated/params/TaxRates.ts';
import { TaxRate } from '../generated/results/TaxRates.ts';

/** Taxes of a fixed percentage. */
export const taxRates = resource(
  { name: 'taxRates', permission: 'Tax Rates' },
  {
    /**
     * Adds a tax rate. Its percentage, and whether prices include it, can never be changed, nor the rate be deleted.
     */
    create: post('/v1/tax_rates', TaxRateCreateParams, TaxRate, { effect: 'write' }),
    /** Reads one tax rate. */
    retrieve: get('/v1/tax_rates/{tax_rate}', TaxRateRetrieveParams, TaxRate),
    /**
     * Changes a rate's names and places. With `active: false` it can't be put on anything new; where it is already, it
     * stays.
     */
    update: post('/v1/tax_rates/{tax_rate}', TaxRateUpdateParams, TaxRate, { effect: 'write' }),
    /** Lists tax rates, newest first. */
    list: list('/v1/tax_rates', TaxRateListParams, TaxRate),
  },
);
