import { get, list, post, resource } from '../core/action.ts';
import {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from '../generated/params/TaxRates.ts';
import { TaxRate } from '../generated/results/TaxRates.ts';

/** Rates by which tax is worked out on invoices and payments. */
export const taxRates = resource(
  { name: 'taxRates', permission: 'Tax Rates' },
  {
    /** Sets up a tax rate. Its percentage can't be changed later. */
    create: post('/v1/tax_rates', TaxRateCreateParams, TaxRate, { effect: 'write' }),
    /** Reads one tax rate. */
    retrieve: get('/v1/tax_rates/{tax_rate}', TaxRateRetrieveParams, TaxRate),
    /** Changes what is noted of a tax rate, or makes it inactive. */
    update: post('/v1/tax_rates/{tax_rate}', TaxRateUpdateParams, TaxRate, { effect: 'write' }),
    /** Lists tax rates, newest first. */
    list: list('/v1/tax_rates', TaxRateListParams, TaxRate),
  },
);
