import { PaymentLink } from '../../generated/results/PaymentLinks.ts';
import type { PaymentLinkCreateParams, PaymentLinkUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed, created } from '../generic/changed.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { inEach, invalid, notEmulated } from '../problem.ts';
import { checkFields } from './custom-fields.ts';
import { addLines, linesOf, newLine } from './lines.ts';
import { checkRenewing, currencyOf } from './new-session.ts';
import type { Line } from './session.ts';
import { withTotals } from './totals.ts';

/** Parameters for what the emulator's checkout can't do. */
const NOT_DONE = [
  'application_fee_amount',
  'application_fee_percent',
  'on_behalf_of',
  'optional_items',
  'shipping_options',
  'transfer_data',
] as const;

function refuseNotDone(params: PaymentLinkCreateParams | PaymentLinkUpdateParams): void {
  for (const name of NOT_DONE) if (params[name]) throw notEmulated(`${name} of a payment link`, name);
  if (params.automatic_tax?.enabled) throw notEmulated('taxes worked out by Stripe', 'automatic_tax');
  if (params.invoice_creation?.enabled) throw notEmulated('invoices for single payments', 'invoice_creation');
}

/** As many lines as a payment link has at most. */
const MOST_LINES = 20;

const isSubscription = (lines: readonly Line[]) => lines.some(({ price }) => price?.type === 'recurring');

/** Makes a payment link. @throws Problem */
export function newLink(account: Account, params: PaymentLinkCreateParams): PaymentLink {
  refuseNotDone(params);
  checkFields(params.custom_fields ?? []);
  if (params.line_items.length > MOST_LINES)
    throw invalid(`A payment link has at most ${MOST_LINES} lines.`, { param: 'line_items' });
  const id = account.newId('plink_1', 23);
  const items = inEach('line_items', params.line_items, (item) => newLine(account, item, id));
  const currency = currencyOf(items, params.currency) ?? '';
  if (isSubscription(items)) checkRenewing(items, currency);
  addLines(account, withTotals(items, [], currency, false).lines);
  const renews = isSubscription(items);
  const { after_completion: after, restrictions, custom_fields: fields = [] } = params;
  return account.paymentLinks.add(
    created(PaymentLink, params, {
      id,
      active: true,
      after_completion: after ?? { type: 'hosted_confirmation', hosted_confirmation: {} },
      billing_address_collection: params.billing_address_collection ?? 'auto',
      currency,
      custom_fields: fields.map((field) => ({ ...field, optional: field.optional ?? false })),
      customer_creation: params.customer_creation ?? (renews ? 'always' : 'if_required'),
      invoice_creation: renews ? null : { enabled: false },
      line_items: undefined,
      payment_method_collection: params.payment_method_collection ?? 'always',
      restrictions:
        restrictions === undefined
          ? null
          : { completed_sessions: { count: 0, limit: restrictions.completed_sessions.limit } },
      submit_type: params.submit_type ?? 'auto',
      subscription_data: renews
        ? {
            ...params.subscription_data,
            metadata: mergeMetadata({}, params.subscription_data?.metadata),
            invoice_settings: { issuer: { type: 'self' } },
          }
        : null,
      tax_id_collection: { enabled: false, required: 'never', ...params.tax_id_collection },
      url: `https://buy.stripe.com/test_${account.newId('', 22)}`,
    }),
  );
}

/** A payment link as a request wants it. @throws Problem */
export function changeLink(account: Account, before: PaymentLink, params: PaymentLinkUpdateParams): PaymentLink {
  refuseNotDone(params);
  checkFields(params.custom_fields || []);
  const { line_items: items, restrictions, custom_fields: fields, after_completion: after, ...rest } = params;
  if (items !== undefined) changeLines(account, before, items);
  const count = before.restrictions?.completed_sessions.count ?? 0;
  return account.paymentLinks.replace(
    changed(PaymentLink, before, rest, {
      ...(after && { after_completion: after }),
      ...(rest.name_collection === '' && { name_collection: undefined }),
      ...(restrictions !== undefined && {
        restrictions: restrictions
          ? { completed_sessions: { count, limit: restrictions.completed_sessions.limit } }
          : null,
      }),
      ...(fields !== undefined && {
        custom_fields: (fields || []).map((field) => ({ ...field, optional: field.optional ?? false })),
      }),
    }),
  );
}

/** Of a link that exists, only the quantities of what is bought change. */
function changeLines(
  account: Account,
  { id, currency }: PaymentLink,
  items: readonly { id: string; quantity?: number | undefined }[],
) {
  const before = linesOf(account, id);
  const lines = before.map((line) => ({
    ...line,
    quantity: items.find((item) => item.id === line.id)?.quantity ?? line.quantity,
  }));
  const unknown = items.find((item) => !before.some((line) => line.id === item.id));
  if (unknown !== undefined)
    throw invalid(`No such line item: '${unknown.id}'.`, { code: 'resource_missing', param: 'line_items' });
  for (const line of withTotals(lines, [], currency, false).lines) account.lineItems.replace(line);
}
