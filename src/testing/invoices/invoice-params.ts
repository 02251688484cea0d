import { Invoice } from '../../generated/results/Invoices.ts';
import type { InvoiceUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkNotNegative } from '../catalog/decimal.ts';
import { changed } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { type Bill, daysUntilDue, idOf } from './bill.ts';
import { ownMethod } from './default-method.ts';
import { discountsFor } from './discounts-for.ts';
import { taxRatesOf } from './taxes.ts';
import { withTotals } from './totals.ts';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** What can still be changed once an invoice is finalized. */
const AFTERWARDS = [
  'auto_advance',
  'default_payment_method',
  'default_source',
  'expand',
  'metadata',
  'payment_settings',
];

/** An invoice as a request wants it; a draft's totals follow. @throws Problem */
export function changeInvoice(account: Account, before: Bill, params: InvoiceUpdateParams): Bill {
  refuseUnknowable(params);
  const isDraft = before.status === 'draft';
  const late = Object.keys(params).find((name) => !AFTERWARDS.includes(name));
  if (!isDraft && late !== undefined) {
    throw invalid(`Finalized invoices can't be updated in this way: ${late} is fixed.`, {
      code: 'invoice_not_editable',
      param: late,
    });
  }
  checkNumber(account, before, params.number);
  const { payment_settings: settings, ...rest } = params;
  const { days, due_date } = dates(account, before, params);
  const invoice: Bill = {
    ...changed(Invoice, before, rest, {
      ...methods(account, before, params),
      ...ratesAndDiscounts(account, before, params),
      due_date,
      payment_settings: mergedSettings(before, settings),
    }),
    [daysUntilDue]: days,
  };
  const advancing = withAdvance(account, before, invoice, params.automatically_finalizes_at);
  return account.invoices.replace(isDraft ? withTotals(account, advancing) : advancing);
}

/** @throws Problem for what goes beyond one account and its own reckoning */
export function refuseUnknowable(params: Partial<InvoiceUpdateParams>): void {
  for (const name of ['application_fee_amount', 'on_behalf_of', 'transfer_data'] as const) {
    if (params[name]) throw notEmulated('money passed on between accounts', name);
  }
  if (params.automatic_tax?.enabled) throw notEmulated('tax that Stripe works out itself', 'automatic_tax[enabled]');
  if (params.shipping_cost) throw notEmulated('shipping costs', 'shipping_cost');
  if (params.rendering && params.rendering.template !== undefined)
    throw notEmulated('templates of invoices', 'rendering[template]');
  if (params.issuer?.type === 'account') throw notEmulated('invoices issued by another account', 'issuer');
  const [taxId] = params.account_tax_ids || [];
  if (taxId !== undefined) throw noSuch('tax ID', taxId, 'account_tax_ids[0]');
  const mandate = params.payment_settings?.default_mandate;
  if (mandate) throw noSuch('mandate', mandate, 'payment_settings[default_mandate]');
}

function checkNumber(account: Account, { id }: Bill, number: InvoiceUpdateParams['number']): void {
  if (!number) return;
  const holder = account.invoices.find((one) => one.number === number && one.id !== id);
  if (holder !== undefined) throw invalid(`Invoice number ${number} is already in use.`, { param: 'number' });
}

function methods(account: Account, { customer }: Bill, params: InvoiceUpdateParams) {
  const { default_payment_method: method, default_source: source } = params;
  const own = (id: string, param: string) => ownMethod(account, idOf(customer), id, param).id;
  return {
    ...(method !== undefined && { default_payment_method: method ? own(method, 'default_payment_method') : null }),
    ...(source !== undefined && { default_source: source ? own(source, 'default_source') : null }),
  };
}

function ratesAndDiscounts(account: Account, { id, customer, discounts: before }: Bill, params: InvoiceUpdateParams) {
  const owner = { customer: idOf(customer) ?? null, invoice: id };
  const discounts = discountsFor(account, params.discounts, owner, before);
  const rates = params.default_tax_rates;
  return {
    ...(discounts !== undefined && { discounts }),
    ...(rates !== undefined && { default_tax_rates: taxRatesOf(account, rates || [], 'default_tax_rates') }),
  };
}

/** When an invoice falls due: at a date, or so many days after it is finalized. */
function dates(account: Account, before: Bill, params: InvoiceUpdateParams) {
  const method = params.collection_method ?? before.collection_method;
  const { days_until_due: days, due_date: date } = params;
  if (method === 'charge_automatically') {
    refuseDueDate(params);
    return { due_date: null, days: undefined };
  }
  if (days !== undefined && date !== undefined) {
    throw invalid('You may only specify one of these parameters: days_until_due, due_date.', { param: 'due_date' });
  }
  checkNotNegative(days, 'days_until_due');
  if (date !== undefined) return { due_date: seconds(date), days: undefined };
  if (days !== undefined) return { due_date: account.now() + days * DAY, days };
  return { due_date: before.due_date, days: before[daysUntilDue] };
}

/** @throws Problem for a due date of what is charged by itself */
export function refuseDueDate(params: Pick<InvoiceUpdateParams, 'days_until_due' | 'due_date'>): void {
  const param = (['days_until_due', 'due_date'] as const).find((name) => params[name] !== undefined);
  if (param === undefined) return;
  throw invalid(`Only what is sent to be paid falls due: ${param} needs collection_method=send_invoice.`, { param });
}

function mergedSettings({ payment_settings: before }: Bill, params: InvoiceUpdateParams['payment_settings']) {
  if (params === undefined) return before;
  const { payment_method_types: types, payment_method_options: options } = params;
  if (options !== undefined)
    throw notEmulated('payment options of an invoice', 'payment_settings[payment_method_options]');
  return { ...before, ...(types !== undefined && { payment_method_types: types ? [...types] : null }) };
}

/** An invoice that begins, or ceases, to advance by itself. */
function withAdvance(account: Account, before: Bill, invoice: Bill, at: number | Date | undefined): Bill {
  const isOn = invoice.auto_advance === true;
  if (isOn === (before.auto_advance === true) && at === undefined) return invoice;
  const time = at === undefined ? account.now() + HOUR : seconds(at);
  if (invoice.status === 'draft') {
    if (isOn) account.schedule(time, 'invoice.finalize', invoice.id);
    return { ...invoice, automatically_finalizes_at: isOn ? time : null };
  }
  const collects = isOn && invoice.status === 'open' && invoice.collection_method === 'charge_automatically';
  if (collects) account.schedule(time, 'invoice.collect', invoice.id);
  return { ...invoice, next_payment_attempt: collects ? time : null };
}
