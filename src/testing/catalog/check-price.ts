import type { PriceCreateParams } from '../../generated/types/index.ts';
import { checkPositive } from '../payments/money.ts';
import { invalid, notEmulated } from '../problem.ts';
import { checkNotNegative } from './decimal.ts';

/** How long three years are, after which a price recurs at the latest. */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ['day', 1095],
  ['week', 156],
  ['month', 36],
  ['year', 3],
]);

/** @throws Problem for a price of which nobody could say how much it is or when it is due, or that says it twice */
export function checkPrice(params: PriceCreateParams): void {
  const { custom_unit_amount: custom, recurring, transform_quantity: transform } = params;
  checkAmount(params, params);
  if (params.billing_scheme === 'tiered' && params.tiers_mode === undefined) throw lacks('tiers_mode', 'tiers_mode');
  if (transform !== undefined && params.billing_scheme === 'tiered')
    throw invalid('A price by tiers transforms no quantity.', { param: 'transform_quantity' });
  if (transform !== undefined) checkPositive(transform.divide_by, 'transform_quantity[divide_by]');
  if (recurring === undefined) return;
  if (custom?.enabled) throw invalid('Amounts that customers choose are paid once.', { param: 'custom_unit_amount' });
  checkRecurring(recurring);
}

type Recurring = PriceCreateParams.Recurring;

function checkRecurring({ interval, interval_count: count = 1, meter, trial_period_days: trial }: Recurring): void {
  if (meter !== undefined) throw notEmulated('billing by meters', 'recurring[meter]');
  checkPositive(count, 'recurring[interval_count]');
  checkNotNegative(trial, 'recurring[trial_period_days]');
  const most = LONGEST.get(interval) ?? 1;
  if (count > most) {
    throw invalid(`A price recurs within three years: after ${most} times one ${interval} at the latest.`, {
      param: 'recurring[interval_count]',
    });
  }
}

type Amounts = Pick<PriceCreateParams, 'custom_unit_amount' | 'tiers' | 'unit_amount' | 'unit_amount_decimal'>;

/**
 * @param within - the parameter that the amounts stand in
 * @throws Problem unless the amounts are there once, in the way that the price's scheme has them
 */
export function checkAmount(
  { billing_scheme: scheme }: { readonly billing_scheme?: string | undefined },
  { custom_unit_amount: custom, tiers, unit_amount: whole, unit_amount_decimal: decimal }: Amounts,
  within?: string,
): void {
  const named = (name: string) => (within === undefined ? name : `${within}[${name}]`);
  const given = [whole, decimal, custom?.enabled || undefined].filter((one) => one !== undefined).length;
  if (scheme === 'tiered') {
    if (tiers === undefined) throw lacks('tiers', named('tiers'));
    if (given > 0) throw invalid('A price by tiers has its amounts in the tiers.', { param: named('unit_amount') });
    checkTiers(tiers, named('tiers'));
    return;
  }
  if (tiers !== undefined)
    throw invalid('Only prices with billing_scheme=tiered have tiers.', { param: named('tiers') });
  if (given !== 1) {
    throw invalid('A price has one of unit_amount, unit_amount_decimal and custom_unit_amount.', {
      ...(given === 0 && { code: 'parameter_missing' }),
      param: named('unit_amount'),
    });
  }
  checkNotNegative(whole, named('unit_amount'));
  checkNotNegative(decimal, named('unit_amount_decimal'));
}

/** @throws Problem unless each tier begins where the one before it ends, costs something that is said, and the last has no end */
function checkTiers(tiers: NonNullable<Amounts['tiers']>, param: string): void {
  if (tiers.at(-1)?.up_to !== 'inf') throw invalid('The last tier has no end: give it up_to=inf.', { param });
  let last = 0;
  for (const [index, tier] of tiers.entries()) {
    const within = `${param}[${index}]`;
    const units = [tier.unit_amount, tier.unit_amount_decimal].filter((one) => one !== undefined).length;
    const flats = [tier.flat_amount, tier.flat_amount_decimal].filter((one) => one !== undefined).length;
    if (units > 1 || flats > 1) throw invalid('A tier says each of its amounts once.', { param: within });
    if (units + flats === 0) throw lacks('unit_amount', `${within}[unit_amount]`);
    for (const name of ['unit_amount', 'unit_amount_decimal', 'flat_amount', 'flat_amount_decimal'] as const)
      checkNotNegative(tier[name], `${within}[${name}]`);
    const end = tier.up_to === 'inf' ? Number.POSITIVE_INFINITY : tier.up_to;
    if (end <= last) throw invalid('Each tier goes further than the one before it.', { param: `${within}[up_to]` });
    last = end;
  }
}

const lacks = (name: string, param: string) =>
  invalid(`Missing required parameter: ${param}. A price by tiers has ${name}.`, { code: 'parameter_missing', param });
