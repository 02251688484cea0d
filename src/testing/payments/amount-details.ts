import type { Account } from '../account.ts';
import type { LineItem } from '../objects/payment-intent.ts';
import { invalid } from '../problem.ts';

type Unset = '' | null | undefined;

interface LineItemParam {
  readonly discount_amount?: number | undefined;
  readonly payment_method_options?: object | undefined;
  readonly product_code?: string | undefined;
  readonly product_name: string;
  readonly quantity: number;
  readonly tax?: { readonly total_tax_amount: number } | undefined;
  readonly unit_cost: number;
  readonly unit_of_measure?: string | undefined;
}

/** What an amount is made up of, as a parameter says it. */
export interface AmountDetailsParam {
  readonly discount_amount?: number | Unset;
  readonly enforce_arithmetic_validation?: boolean | undefined;
  readonly line_items?: readonly LineItemParam[] | Unset;
  readonly shipping?:
    | {
        readonly amount?: number | Unset;
        readonly from_postal_code?: string | Unset;
        readonly to_postal_code?: string | Unset;
      }
    | Unset;
  readonly tax?: { readonly total_tax_amount: number } | Unset;
}

/** What the intent shows of it. */
export function shownDetails({ discount_amount, shipping, tax }: AmountDetailsParam): Record<string, unknown> {
  return {
    tip: {},
    ...(discount_amount && { discount_amount }),
    ...(shipping && {
      shipping: {
        amount: shipping.amount || null,
        from_postal_code: shipping.from_postal_code || null,
        to_postal_code: shipping.to_postal_code || null,
      },
    }),
    ...(tax && { tax }),
  };
}

export function newLineItems(account: Account, { line_items: items }: AmountDetailsParam): LineItem[] {
  if (!items) return [];
  return items.map((item) => ({
    id: account.newId('uli_1', 23),
    object: 'payment_intent_amount_details_line_item',
    discount_amount: item.discount_amount ?? null,
    payment_method_options: item.payment_method_options ?? null,
    product_code: item.product_code ?? null,
    product_name: item.product_name,
    quantity: item.quantity,
    tax: item.tax ?? null,
    unit_cost: item.unit_cost,
    unit_of_measure: item.unit_of_measure ?? null,
  }));
}

/** @throws Problem where the lines don't add up to the amount, unless that was said not to matter */
export function checkArithmetic(details: AmountDetailsParam, amount: number): void {
  const { line_items: items, enforce_arithmetic_validation: enforced = true } = details;
  if (!items || items.length === 0 || !enforced) return;
  const lines = items.reduce(
    (sum, item) =>
      sum + item.quantity * item.unit_cost - (item.discount_amount ?? 0) + (item.tax?.total_tax_amount ?? 0),
    0,
  );
  const total =
    lines + shippingOf(details) + (details.tax ? details.tax.total_tax_amount : 0) - (details.discount_amount || 0);
  if (total === amount) return;
  throw invalid(`The amount is ${amount}, but its details add up to ${total}.`, {
    code: 'amount_details_amount_mismatch',
    param: 'amount_details',
  });
}

const shippingOf = ({ shipping }: AmountDetailsParam) => (shipping ? shipping.amount || 0 : 0);
