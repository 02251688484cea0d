import type { Account } from './account.ts';

/** Parameters that name an object whose time a request goes by. */
const NAMES = [
  'test_clock',
  'customer',
  'subscription',
  'invoice',
  'payment_intent',
  'charge',
  'credit_note',
  'from_subscription',
] as const;

/**
 * The test clock that a request goes by: that of the object which its path or its parameters name, or of that object's
 * customer. Undefined for the emulator's own clock.
 */
export function testClockOf(
  account: Account,
  params: unknown,
  ids: Readonly<Record<string, string>>,
): string | undefined {
  const given = typeof params === 'object' && params !== null ? NAMES.map((name) => Reflect.get(params, name)) : [];
  for (const id of [...Object.values(ids), ...given]) {
    const clock = typeof id === 'string' ? clockOfObject(account, id) : undefined;
    if (clock !== undefined) return clock;
  }
  return undefined;
}

function clockOfObject(account: Account, id: string): string | undefined {
  const found = account.find(id);
  if (found === undefined) return undefined;
  if (found.object === 'test_helpers.test_clock') return found.id;
  const own: unknown = Reflect.get(found, 'test_clock');
  if (typeof own === 'string') return own;
  const subscription: unknown = Reflect.get(found, 'subscription');
  if (found.object === 'subscription_item' && typeof subscription === 'string') {
    return clockOfObject(account, subscription);
  }
  const customer: unknown = Reflect.get(found, 'customer');
  return typeof customer === 'string' ? (account.customers.get(customer)?.test_clock ?? undefined) : undefined;
}
