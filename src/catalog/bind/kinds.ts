/** A kind of object that belongs to a customer. */
export interface Kind {
  /** The resource whose `retrieve` reads one. */
  readonly resource: string;
  /** Fields of other objects of the customer's, for where it names no customer itself. */
  readonly links: readonly string[];
}

const kind = (resource: string, ...links: readonly string[]): Kind => ({ resource, links });

const CHARGE = kind('charges', 'payment_intent');
const DISPUTE = kind('disputes', 'payment_intent', 'charge');
const REFUND = kind('refunds', 'payment_intent', 'charge');
const PAYMENT_METHOD = kind('paymentMethods');

/** By how their ids begin. */
const KINDS: Readonly<Record<string, Kind>> = {
  ba: PAYMENT_METHOD,
  card: PAYMENT_METHOD,
  ch: CHARGE,
  cn: kind('creditNotes', 'invoice'),
  cs: kind('checkout.sessions'),
  dp: DISPUTE,
  du: DISPUTE,
  ii: kind('invoiceItems'),
  in: kind('invoices'),
  inpay: kind('invoicePayments', 'invoice'),
  pi: kind('paymentIntents'),
  pm: PAYMENT_METHOD,
  py: CHARGE,
  pyr: REFUND,
  re: REFUND,
  seti: kind('setupIntents'),
  si: kind('subscriptionItems', 'subscription'),
  src: PAYMENT_METHOD,
  sub: kind('subscriptions'),
  sub_sched: kind('subscriptionSchedules'),
};

/** What belongs to nobody in particular, or is worth nothing without the customer that it goes with. */
const NEUTRAL =
  /^(acct|btok|clock|ct|ctoken|di|feat|feature|file|il|link|mandate|pcfg|plan|plink|pmc|price|prod|promo|prv|shr|shtr|tok|txcd|txr)$/;

/** Fields and parts of paths that hold the id of an object of a customer's. */
export const OWNED_NAMES: ReadonlySet<string> = new Set([
  'charge',
  'credit_note',
  'default_payment_method',
  'default_source',
  'dispute',
  'from_subscription',
  'invoice',
  'invoice_payment',
  'invoiceitem',
  'payment_intent',
  'payment_method',
  'refund',
  'schedule',
  'session',
  'setup_intent',
  'subscription',
  'subscription_item',
  'subscription_schedule',
]);

/** What an id is that of: a kind of object, a customer, something that belongs to nobody, or not known. */
export function kindOf(id: string): Kind | 'customer' | 'neutral' | 'unknown' {
  const prefix = /^[a-z]+(?:_[a-z]+)*(?=_)/.exec(id)?.[0] ?? '';
  // `cs_test_…`, `sub_sched_…`: the longest beginning that is known.
  for (let name = prefix; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('_')))) {
    if (name === 'cus') return 'customer';
    if (Object.hasOwn(KINDS, name)) return KINDS[name] ?? 'unknown';
    if (NEUTRAL.test(name)) return 'neutral';
  }
  return 'unknown';
}

/** Whether a text looks like the id of something, and not like a word of Stripe's such as `requested_by_customer`. */
export function isIdLike(text: string): boolean {
  const tail = /^[a-z]+(?:_[a-z]+)*_([A-Za-z0-9]{8,})$/.exec(text)?.[1];
  return tail !== undefined && (tail.length >= 14 || /\d|[a-z][A-Z]/.test(tail));
}
