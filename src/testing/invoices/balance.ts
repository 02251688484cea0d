import { minimumIn } from '../payments/money.ts';

/** What is left to pay once a customer's balance is taken into account. */
export interface Settlement {
  readonly amount_due: number;
  /** The customer's balance afterwards. */
  readonly ending: number;
}

/**
 * What a customer has to pay, and what stays on their balance: credit that is left over, or an amount too small to be
 * charged, which the next invoice asks for.
 *
 * @param balance - negative for credit, positive for what is owed already
 */
export function settlement(total: number, balance: number, currency: string): Settlement {
  const owed = total + balance;
  return owed >= minimumIn(currency) ? { amount_due: owed, ending: 0 } : { amount_due: 0, ending: owed };
}
