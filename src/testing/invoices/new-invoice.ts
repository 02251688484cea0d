import { Invoice } from '../../generated/results/Invoices.ts';
import type { MetadataParam, TaxRate } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import type { Fill } from '../generic/complete.ts';
import type { Customer } from '../objects/customer.ts';
import { noSuch } from '../problem.ts';
import { type Bill, daysUntilDue, withLines } from './bill.ts';
import { withTotals } from './totals.ts';

const DAY = 24 * 60 * 60;

/** What is known of an invoice before it has lines. */
export interface InvoiceDraft {
  readonly customer: string;
  readonly currency: string;
  readonly collection_method: 'charge_automatically' | 'send_invoice';
  readonly billing_reason: NonNullable<Invoice['billing_reason']>;
  /** Whether it is finalized and collected by itself. Default: if it has a time to be finalized at. */
  readonly auto_advance?: boolean | undefined;
  /** When a draft that advances by itself is finalized, in Unix seconds. */
  readonly automatically_finalizes_at?: number | undefined;
  readonly custom_fields?: Invoice['custom_fields'] | undefined;
  readonly days_until_due?: number | undefined;
  readonly default_payment_method?: string | null | undefined;
  readonly default_source?: string | null | undefined;
  readonly default_tax_rates?: readonly TaxRate[] | undefined;
  readonly description?: string | null | undefined;
  /** Ids. */
  readonly discounts?: readonly string[] | undefined;
  readonly due_date?: number | undefined;
  readonly footer?: string | null | undefined;
  readonly metadata?: MetadataParam | '' | null | undefined;
  readonly payment_settings?: Fill<Invoice['payment_settings']> | undefined;
  readonly period_start?: number | undefined;
  readonly period_end?: number | undefined;
  /** The subscription that it is for. */
  readonly subscription?: string | undefined;
}

/** Starts a draft. It is finalized by itself at its time, if it has one. @throws Problem for a customer who isn't there */
export function newInvoice(account: Account, draft: InvoiceDraft): Bill {
  const id = account.newId('in_1', 23);
  const invoice = account.invoices.add(draftInvoice(account, draft, id));
  const { automatically_finalizes_at: at } = invoice;
  if (at !== null) account.schedule(at, 'invoice.finalize', id);
  return invoice;
}

/** A draft that nobody keeps, with nothing on it. @throws Problem for a customer who isn't there */
function draftInvoice(account: Account, draft: InvoiceDraft, id: string): Bill {
  const customer = account.customers.get(draft.customer);
  if (customer === undefined) throw noSuch('customer', draft.customer, 'customer');
  const now = account.now();
  const {
    subscription,
    discounts = [],
    default_tax_rates: rates = [],
    days_until_due: days,
    metadata = {},
    ...given
  } = draft;
  const finalizesAt = draft.auto_advance === false ? undefined : draft.automatically_finalizes_at;
  const invoice: Bill = {
    ...created(
      Invoice,
      { metadata },
      {
        ...given,
        ...customerFields(account, customer),
        id,
        account_name: null,
        auto_advance: draft.auto_advance ?? finalizesAt !== undefined,
        automatically_finalizes_at: finalizesAt ?? null,
        created: now,
        custom_fields:
          draft.custom_fields ?? customer.invoice_settings.custom_fields?.map((one) => ({ ...one })) ?? null,
        default_tax_rates: rates,
        discounts,
        due_date: draft.due_date ?? (days === undefined ? null : now + days * DAY),
        footer: draft.footer ?? customer.invoice_settings.footer,
        hosted_invoice_url: null,
        invoice_pdf: null,
        issuer: { type: 'self' },
        parent: subscription === undefined ? null : parentOf(account, subscription),
        period_end: draft.period_end ?? now,
        period_start: draft.period_start ?? now,
        status: 'draft',
      },
    ),
    ...(days !== undefined && { [daysUntilDue]: days }),
  };
  return withTotals(account, withLines(invoice, []));
}

/** What an invoice takes over from its customer; a draft follows their changes until it is finalized. */
export function customerFields(account: Account, customer: Customer) {
  const ids = account.taxIds.filter((taxId) => taxId.customer === customer.id).toReversed();
  return {
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone,
    customer_shipping: customer.shipping,
    customer_tax_exempt: customer.tax_exempt,
    customer_tax_ids: ids.map(({ type, value }) => ({ type, value })),
    test_clock: customer.test_clock,
  };
}

function parentOf(account: Account, subscription: string) {
  const metadata = account.subscriptions.get(subscription)?.metadata ?? {};
  return { subscription_details: { metadata, subscription }, type: 'subscription_details' };
}
