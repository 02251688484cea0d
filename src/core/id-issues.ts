import { once } from './once.ts';

/** The beginnings of ids by the parameters, and the placeholders of paths, that they stand in. */
const PREFIXES = `account acct
balance_transaction txn cbtxn
charge ch py
credit_note cn
customer cus acct
dispute dp du
event evt
file file
invoice in
invoiceitem ii
invoice_payment inpay
mandate mandate
payment_intent pi
payment_link plink
payment_method pm card src ba
price price plan sku
product prod
promotion_code promo
refund re pyr
session cs bps
setup_intent seti
shipping_rate shr
source src card ba tok btok acct pm
subscription sub
subscription_item si
subscription_schedule sub_sched
tax_rate txr
test_clock clock
cash_balance_transaction ccsbtxn
transfer tr po
payout po tr
webhook_endpoint we
destination acct ba card
coupon`;

/** Other names for the same. */
const ALIASES: Readonly<Record<string, string>> = {
  customer_account: 'account',
  default_payment_method: 'payment_method',
  default_price: 'price',
  default_source: 'source',
  default_tax_rates: 'tax_rate',
  from_subscription: 'subscription',
  on_behalf_of: 'account',
  plan: 'price',
  schedule: 'subscription_schedule',
  source_transaction: 'charge',
  tax_rates: 'tax_rate',
};

/** Users choose these ids themselves, so that only what can hardly be chosen is taken for another object's. */
const CHOSEN = /^(?:coupon|price|product|promotion_code|default_price|plan)$/;

/** What Stripe makes up: letters of both cases mixed with digits, and neither words nor years among them. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?!.*(?:[a-z]{5}|\d{4}))[^_]{14,}$/;

/** Where an empty text can't unset anything. */
const NEVER_EMPTY = /^(?:charge|customer|invoice|payment_intent|price|subscription)$/;

/** `own` has the prefixes that fit under a name, `kinds` what a prefix stands for. */
const tables = once(() => {
  const own = new Map(
    PREFIXES.split('\n').map((line) => {
      const [name = '', ...prefixes] = line.split(' ');
      return [name, prefixes] as const;
    }),
  );
  const kinds = new Map<string, string>();
  for (const [name, prefixes] of own) for (const prefix of prefixes) if (!kinds.has(prefix)) kinds.set(prefix, name);
  for (const [alias, name] of Object.entries(ALIASES)) own.set(alias, own.get(name) ?? []);
  return { own, kinds };
});

/** What is wrong with an id that stands under a name: that it is empty, or another object's. */
export function idProblem(name: string, id: string): string | undefined {
  const { own, kinds } = tables();
  const expected = own.get(name);
  if (expected === undefined) return undefined;
  if (id === '') return NEVER_EMPTY.test(name) ? 'an empty text is no id. Leave the parameter out instead.' : undefined;
  const [, prefix = '', rest = ''] = /^(sub_sched|[a-z]+)_(\w+)$/.exec(id.slice(0, 300)) ?? [];
  const kind = kinds.get(prefix);
  if (kind === undefined || expected.includes(prefix)) return undefined;
  if (CHOSEN.test(name) && !RANDOM.test(rest)) return undefined;
  return `this is the id of ${thing(kind)} (\`${prefix}_…\`), not of ${thing(ALIASES[name] ?? name)}.`;
}

function thing(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name.replaceAll('_', ' ')}`;
}
