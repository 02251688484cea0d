import type { InvoiceAddLinesParams } from '../../generated/types/index.ts';
import { invoices as table } from '../../resources/invoices.ts';
import { INVOICE_FIELDS } from '../../search/fields.ts';
import type { Account } from '../account.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { addNewLine } from '../invoices/add-new-line.ts';
import { attachPayment } from '../invoices/attach-payment.ts';
import { type Bill, linesOf, subscriptionOf } from '../invoices/bill.ts';
import { changeLine, findLine, removeLine } from '../invoices/change-line.ts';
import { createInvoice } from '../invoices/create-invoice.ts';
import { setDelinquent } from '../invoices/delinquency.ts';
import { finalize } from '../invoices/finalize.ts';
import { deleteDraft, markUncollectible, voidInvoice } from '../invoices/give-up.ts';
import { changeInvoice } from '../invoices/invoice-params.ts';
import { requireDraft } from '../invoices/life-cycle.ts';
import { pay, payOutOfBand } from '../invoices/pay.ts';
import { preview } from '../invoices/preview.ts';
import { pageOf } from '../page.ts';
import { inEach, invalid, noSuch } from '../problem.ts';
import type { SearchFields } from '../search/match.ts';

const SEARCH_FIELDS: SearchFields<Bill> = {
  ...INVOICE_FIELDS,
  last_finalization_error_code: { kind: 'token', at: 'last_finalization_error.code' },
  last_finalization_error_type: { kind: 'token', at: 'last_finalization_error.type' },
  subscription: { kind: 'text', at: 'parent.subscription_details.subscription' },
};

type Ids = Readonly<Record<string, string>>;

const findInvoice = (account: Account, { invoice = '' }: Ids): Bill => named(account.invoices, { invoice }, 'invoice');

const handlers: Handlers<(typeof table)['actions']> = {
  create: createInvoice,
  retrieve: retrieves(({ invoices }) => invoices, 'invoice'),
  update: (account, params, ids) => changeInvoice(account, findInvoice(account, ids), params),
  del: (account, _params, ids) => deleteDraft(account, findInvoice(account, ids)),
  list: (account, params) =>
    lists(({ invoices }) => invoices, {
      subscription: (invoice, id) => subscriptionOf(invoice) === id,
      // Those on test clocks are listed by their customer or subscription only.
      test_clock: ({ test_clock: clock }) =>
        clock === null || params.customer !== undefined || params.subscription !== undefined,
    })(account, { ...params, ...{ test_clock: null } }),
  search: searches(({ invoices }) => invoices, SEARCH_FIELDS),
  createPreview: preview,

  finalizeInvoice: (account, { auto_advance: advance }, ids) => {
    const draft = findInvoice(account, ids);
    requireUnfinalized(draft);
    return finalize(account, advance === undefined ? draft : { ...draft, auto_advance: advance });
  },
  pay: (account, params, ids) => {
    const invoice = findInvoice(account, ids);
    if (params.mandate) throw noSuch('mandate', params.mandate, 'mandate');
    if (params.payment_method !== undefined && params.source !== undefined) {
      throw invalid('Name one of payment_method and source, not both.', { param: 'source' });
    }
    if (params.paid_out_of_band) return payOutOfBand(account, invoice);
    return pay(account, invoice, { paymentMethod: params.payment_method ?? params.source });
  },
  attachPayment: (account, params, ids) => attachPayment(account, findInvoice(account, ids), params),
  sendInvoice: (account, _params, ids) => {
    const invoice = findInvoice(account, ids);
    if (invoice.collection_method !== 'send_invoice') {
      throw invalid("You can only manually send an invoice if its collection method is 'send_invoice'.");
    }
    if (invoice.status === 'void' || invoice.status === 'uncollectible') {
      throw invalid(`This invoice is ${invoice.status}, and is not sent any more.`);
    }
    const sent = invoice.status === 'draft' ? finalize(account, invoice) : invoice;
    account.announce('invoice.sent', sent);
    return sent;
  },
  voidInvoice: (account, _params, ids) => voidInvoice(account, findInvoice(account, ids)),
  markUncollectible: (account, _params, ids) => {
    const givenUp = markUncollectible(account, findInvoice(account, ids));
    setDelinquent(account, givenUp, false);
    return givenUp;
  },

  listLineItems: (account, params, ids) => pageOf(linesOf(findInvoice(account, ids)), 'line_item', params),
  updateLineItem: (account, params, ids) => changeLine(account, findInvoice(account, ids), ids.line, params),
  addLines: (account, params, ids) =>
    eachLine(account, ids, params, (invoice, line) => addNewLine(account, invoice, line)),
  updateLines: (account, params, ids) =>
    eachLine(account, ids, params, (invoice, { id, ...line }) => {
      changeLine(account, invoice, findLine(invoice, id, 'id').id, line);
    }),
  removeLines: (account, params, ids) =>
    eachLine(account, ids, params, (invoice, { id, behavior }) => {
      removeLine(account, invoice, findLine(invoice, id, 'id').id, behavior === 'delete');
    }),
};

export const invoices = routesOf(table, handlers);

/** Does something for each line that a request names, and takes over the metadata that come with them. */
function eachLine<T>(
  account: Account,
  ids: Ids,
  { lines, invoice_metadata: metadata }: { lines: readonly T[] } & Pick<InvoiceAddLinesParams, 'invoice_metadata'>,
  change: (invoice: Bill, line: T) => void,
): Bill {
  requireDraft(findInvoice(account, ids));
  inEach('lines', lines, (line) => change(findInvoice(account, ids), line));
  const invoice = findInvoice(account, ids);
  return metadata === undefined ? invoice : changeInvoice(account, invoice, { metadata });
}

function requireUnfinalized({ status }: Bill): void {
  if (status !== 'draft')
    throw invalid("This invoice is already finalized, you can't re-finalize a non-draft invoice.");
}
