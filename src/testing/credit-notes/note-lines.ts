import { CreditNoteLineItem } from '../../generated/results/CreditNoteLineItems.ts';
import type { CreditNoteCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkDecimal, checkNotNegative } from '../catalog/decimal.ts';
import { created } from '../generic/changed.ts';
import { type Bill, idOf, type Line } from '../invoices/bill.ts';
import { findLine } from '../invoices/change-line.ts';
import { missing } from '../invoices/priced.ts';
import { rounded, sum, times } from '../invoices/rounding.ts';
import { taxesOn, taxRatesOf } from '../invoices/taxes.ts';
import { inEach, invalid } from '../problem.ts';
import { noteLinesOf } from './note.ts';

type Param = CreditNoteCreateParams.Line;
type Fields = Pick<CreditNoteLineItem, 'amount' | 'discount_amounts' | 'taxes'>;

/** The lines of a credit note: those that a request names, or one for the whole amount. @throws Problem */
export function newNoteLines(account: Account, invoice: Bill, params: CreditNoteCreateParams): CreditNoteLineItem[] {
  const { amount, lines } = params;
  if (params.shipping_cost !== undefined)
    throw invalid('This invoice has no shipping costs.', { param: 'shipping_cost' });
  if (lines !== undefined) return inEach('lines', lines, (line) => newNoteLine(account, invoice, line));
  if (amount === undefined) throw missing('amount');
  const plain = { amount, discount_amounts: [], taxes: [] };
  return [complete(account, { type: 'custom_line_item', quantity: 1, unit_amount: amount }, plain)];
}

function newNoteLine(account: Account, invoice: Bill, line: Param): CreditNoteLineItem {
  if (line.type !== 'invoice_line_item') return complete(account, line, customFields(account, invoice, line));
  if (line.invoice_line_item === undefined) throw missing('invoice_line_item');
  const credited = findLine(invoice, line.invoice_line_item, 'invoice_line_item');
  const amount = line.amount ?? byQuantity(credited, line.quantity);
  const left = credited.amount - creditedBefore(account, credited.id);
  if (amount > left) {
    throw invalid(`At most ${left} of this line is left to be credited; this is ${amount}.`, {
      param: 'amount',
    });
  }
  const share = credited.amount === 0 ? 0 : amount / credited.amount;
  const part = (whole: number) => rounded(whole * share);
  const discounts = (credited.discount_amounts ?? []).map((one) => ({ ...one, amount: part(one.amount) }));
  const net = amount - sum(discounts.map((one) => one.amount));
  const shared = (credited.taxes ?? []).map((tax) => ({
    ...tax,
    amount: part(tax.amount),
    taxable_amount: part(tax.taxable_amount ?? 0),
  }));
  return complete(
    account,
    { ...line, description: line.description ?? credited.description ?? undefined },
    { amount, discount_amounts: discounts, taxes: ownTaxes(account, invoice, line, net) ?? shared },
  );
}

function byQuantity({ amount, quantity }: Line, wanted: number | undefined): number {
  if (wanted === undefined) throw missing('amount');
  if (quantity === null || quantity === 0 || wanted > quantity) {
    throw invalid(`This line has a quantity of ${quantity ?? 0}.`, { param: 'quantity' });
  }
  return rounded((amount * wanted) / quantity);
}

function creditedBefore(account: Account, line: string): number {
  const notes = account.creditNotes.filter(({ status }) => status === 'issued').flatMap(noteLinesOf);
  return sum(notes.filter(({ invoice_line_item: id }) => id === line).map(({ amount }) => amount));
}

function customFields(account: Account, invoice: Bill, line: Param): Fields {
  const unit = line.unit_amount_decimal ?? (line.unit_amount === undefined ? undefined : String(line.unit_amount));
  if (unit === undefined) throw missing('unit_amount');
  checkDecimal(line.unit_amount_decimal, 'unit_amount_decimal');
  checkNotNegative(line.quantity, 'quantity');
  const amount = times(unit, String(line.quantity ?? 1));
  return { amount, discount_amounts: [], taxes: ownTaxes(account, invoice, line, amount) ?? [] };
}

/** Taxes that a request gives itself, as amounts or rates. */
function ownTaxes(account: Account, invoice: Bill, line: Param, net: number): Fields['taxes'] | undefined {
  if (line.tax_amounts) {
    return line.tax_amounts.map(({ amount, tax_rate, taxable_amount }) => {
      const [rate] = taxRatesOf(account, [tax_rate], 'tax_amounts');
      return {
        amount,
        tax_behavior: rate?.inclusive ? 'inclusive' : 'exclusive',
        tax_rate_details: { tax_rate },
        taxability_reason: 'not_available',
        taxable_amount,
        type: 'tax_rate_details',
      };
    });
  }
  if (!line.tax_rates) return line.tax_amounts === '' || line.tax_rates === '' ? [] : undefined;
  return taxesOn(net, taxRatesOf(account, line.tax_rates, 'tax_rates'), invoice.customer_tax_exempt);
}

function complete(account: Account, line: Param, fields: Fields): CreditNoteLineItem {
  const { unit_amount: unit, unit_amount_decimal: decimal } = line;
  const rates = (fields.taxes ?? []).flatMap((tax) => account.taxRates.get(tax.tax_rate_details?.tax_rate ?? '') ?? []);
  return created(
    CreditNoteLineItem,
    { metadata: line.metadata },
    {
      ...fields,
      id: account.newId('cnli_1', 23),
      description: line.description ?? null,
      discount_amount: sum(fields.discount_amounts.map(({ amount }) => amount)),
      invoice_line_item: line.invoice_line_item,
      pretax_credit_amounts: fields.discount_amounts.map(({ amount, discount }) => ({
        amount,
        discount: idOf(discount),
        type: 'discount',
      })),
      quantity: line.quantity ?? null,
      tax_rates: rates,
      type: line.type,
      unit_amount: unit ?? null,
      unit_amount_decimal: decimal ?? (unit === undefined ? null : String(unit)),
    },
  );
}
