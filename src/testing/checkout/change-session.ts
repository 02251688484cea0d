import { CheckoutSession } from '../../generated/results/Checkout/Sessions.ts';
import type { CheckoutSessionUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { fullAddress } from '../objects/address.ts';
import { inEach, invalid, notEmulated } from '../problem.ts';
import { nextStatus } from '../setup/life-cycle.ts';
import { checkCount } from './check-count.ts';
import { addLines, type LineParam, linesOf, newLine } from './lines.ts';
import { checkTotal, isFreeAtFirst } from './new-session.ts';
import { idOf, type Line, lineRates, plan, type Session } from './session.ts';
import { withTotals } from './totals.ts';

/** @throws Problem for a session that is closed */
export function requireOpen({ status }: Session, what: string): void {
  if (status === 'open') return;
  throw invalid(`Only Checkout Sessions with a status of open can be ${what}. This one is ${status}.`, {
    code: 'checkout_session_unexpected_state',
    param: 'session',
  });
}

/** Closes a session for good. */
export function expire(account: Account, session: Session): Session {
  const setup = account.setupIntents.get(idOf(session.setup_intent) ?? '');
  if (setup !== undefined)
    account.setupIntents.replace({
      ...setup,
      cancellation_reason: 'abandoned',
      status: nextStatus(setup, 'canceled'),
    });
  return account.checkoutSessions.replace({ ...session, status: 'expired', url: null });
}

/** The time of a session that nobody has completed is over. */
export function expireInTime(account: Account, id: string): void {
  const session = account.checkoutSessions.get(id);
  if (session?.status === 'open') expire(account, session);
}

/** A session as a request wants it. @throws Problem */
export function changeSession(account: Account, before: Session, params: CheckoutSessionUpdateParams): Session {
  const { collected_information: collected, line_items: items, payment_intent_data: data, ...rest } = params;
  if (rest.shipping_options) throw notEmulated('shipping rates', 'shipping_options');
  if (collected !== undefined || items !== undefined || data !== undefined) requireOpen(before, 'changed');
  const shipping = collected?.shipping_details;
  const after: Session = {
    ...changed(CheckoutSession, before, { metadata: rest.metadata }, {}),
    [plan]: { ...before[plan], ...(data && { payment_intent_data: merged(before, data) }) },
    ...(shipping && {
      collected_information: {
        business_name: null,
        individual_name: null,
        shipping_details: { address: fullAddress(shipping.address), name: shipping.name },
      },
    }),
  };
  return account.checkoutSessions.replace(items === undefined ? after : withLines(account, after, items));
}

function merged(before: Session, data: NonNullable<CheckoutSessionUpdateParams['payment_intent_data']>) {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  const kept = Object.entries(before[plan].payment_intent_data ?? {}).filter(([name]) => !(name in data));
  return Object.fromEntries([...kept, ...given.filter(([, value]) => value !== '')]);
}

type LineChange = LineParam & { readonly id?: string | undefined };

/** The lines given take the place of those before; those named by id stay, with what is said of them changed. */
function withLines(account: Account, session: Session, items: readonly LineChange[]): Session {
  const before = linesOf(account, session.id);
  const lines = inEach('line_items', items, ({ id, ...item }) => {
    if (id === undefined) return newLine(account, item, session.id);
    const line = before.find((one) => one.id === id);
    if (line === undefined) throw invalid(`No such line item: '${id}'.`, { code: 'resource_missing', param: 'id' });
    return changedLine(account, session, line, item);
  });
  checkCount(lines, session.mode);
  for (const { id } of before) account.lineItems.delete(id);
  return repriced(account, session, lines);
}

function changedLine(account: Account, { id }: Session, line: Line, item: LineParam): Line {
  const { price = idOf(line.price) ?? '', quantity = line.quantity ?? undefined, price_data } = item;
  if (item.price === undefined && price_data === undefined && item.tax_rates === undefined)
    return { ...line, quantity: quantity ?? null };
  const source = price_data === undefined ? { price } : { price_data };
  const made = newLine(account, { ...item, ...source, quantity }, id);
  return { ...made, id: line.id, [lineRates]: item.tax_rates === undefined ? line[lineRates] : made[lineRates] };
}

/** A session with other lines or discounts; what it comes to follows. */
export function repriced(account: Account, session: Session, lines: readonly Line[]): Session {
  const { currency } = session;
  if (currency === null) return session;
  const { discounts, subscription_data } = session[plan];
  const { lines: priced, ...totals } = withTotals(lines, discounts, currency, isFreeAtFirst(subscription_data));
  if (session.mode === 'payment') checkTotal(totals, currency);
  addLines(account, priced);
  return { ...session, ...totals };
}
