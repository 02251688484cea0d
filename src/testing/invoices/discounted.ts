import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { discountAmounts } from '../discounts/amounts.ts';
import { isFor, terms } from '../discounts/terms.ts';
import { idOf, type Line } from './bill.ts';
import { shares, sum } from './rounding.ts';

/** The lines with what discounts take off each: first its own, then its share of the invoice's. */
export function discounted(account: Account, invoice: Invoice, lines: readonly Line[]): readonly Line[] {
  const taken: Taken[] = lines.map((line) => ({ line, amounts: [] }));
  for (const { ids, among } of ownDiscounts(taken)) {
    for (const id of ids) takeOff(account, id, discountedBy(account, id, among));
  }
  for (const id of invoice.discounts.flatMap((discount) => idOf(discount) ?? [])) {
    const among = discountedBy(account, id, taken).filter((one) => leftOf(one) > 0);
    takeOff(account, id, among);
  }
  return taken.map(({ line, amounts }) => withDiscounts(line, amounts));
}

/** What is taken off a line. */
interface Taken {
  readonly line: Line;
  readonly amounts: { readonly discount: string; readonly amount: number }[];
}

const discountedBy = (account: Account, id: string, taken: readonly Taken[]) =>
  taken.filter(({ line }) => isDiscounted(account, line, id));

const leftOf = ({ line, amounts }: Taken): number =>
  Math.max(0, line.amount - sum(amounts.map(({ amount }) => amount)));

/** Lines that share discounts of their own: an item of a subscription may have several, one for each tier. */
function ownDiscounts(taken: readonly Taken[]) {
  const groups = new Map<string, { readonly ids: readonly string[]; readonly among: Taken[] }>();
  for (const one of taken) {
    const ids = one.line.discounts.flatMap((discount) => idOf(discount) ?? []);
    if (ids.length === 0) continue;
    const details = one.line.parent?.subscription_item_details;
    const owner = details?.invoice_item === null ? details.subscription_item : one.line.id;
    const key = [owner, ...ids].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ids, among: [one] });
    else group.among.push(one);
  }
  return groups.values();
}

/** Takes a discount off lines, each by its share of what is left of them all. */
function takeOff(account: Account, id: string, among: readonly Taken[]): void {
  const [first] = among;
  if (first === undefined) return;
  const left = among.map(leftOf);
  for (const { amount } of discountAmounts(account, [id], sum(left), first.line.currency, account.now())) {
    const parts = shares(amount, left);
    for (const [index, part] of parts.entries()) among[index]?.amounts.push({ discount: id, amount: part });
  }
}

function isDiscounted(account: Account, { discountable, pricing }: Line, id: string): boolean {
  const discount = account.discounts.get(id);
  return discountable && discount !== undefined && isFor(discount[terms], pricing?.price_details?.product ?? '');
}

function withDiscounts(line: Line, amounts: Taken['amounts']): Line {
  return {
    ...line,
    discount_amounts: amounts.map(({ amount, discount }) => ({ amount, discount })),
    pretax_credit_amounts: amounts.map(({ amount, discount }) => ({ amount, discount, type: 'discount' })),
  };
}

/** What each discount takes off all lines together. */
export function totalDiscounts(
  lines: readonly Pick<Line, 'discount_amounts'>[],
): { amount: number; discount: string }[] {
  const totals = new Map<string, number>();
  for (const { discount, amount } of lines.flatMap(({ discount_amounts }) => discount_amounts ?? [])) {
    const id = idOf(discount) ?? '';
    totals.set(id, (totals.get(id) ?? 0) + amount);
  }
  return Array.from(totals, ([discount, amount]) => ({ amount, discount }));
}
