import { checkCurrency } from '../payments/money.ts';
import { invalid } from '../problem.ts';

/**
 * What holds in each currency, as Stripe shows it: the object's own among the others.
 *
 * @param home - the object's own currency
 * @param others - as a request gives them
 * @throws Problem for a currency that there isn't, or that is the object's own
 */
export function allCurrencies<T>(
  home: string,
  own: T,
  others: Readonly<Record<string, T>> | undefined,
): Record<string, T> {
  const options = Object.entries(others ?? {}).map(([currency, option]) => {
    const param = `currency_options[${currency.slice(0, 20)}]`;
    const code = checkCurrency(currency, param);
    if (code === home) throw invalid(`The amount in ${home} is given already, outside of currency_options.`, { param });
    return [code, option] as const;
  });
  return { [home]: own, ...Object.fromEntries(options) };
}
