import type { Account as AccountObject, Capability as CapabilityObject } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';

/** What a connected account has asked to be allowed, by name, with when. */
export const requested: unique symbol = Symbol('requested capabilities');
/** Whether the account's holder has filled in Stripe's own form. */
export const isOnboarded: unique symbol = Symbol('onboarded');

/** A connected account as it is kept. */
export type AccountRow = AccountObject & {
  readonly [requested]?: Readonly<Record<string, number>>;
  readonly [isOnboarded]?: boolean;
};

/** What Stripe has to know of an account before it may take money, and how to tell that it does. */
const REQUIREMENTS: Readonly<Record<string, (row: AccountObject, account: Account) => boolean>> = {
  business_type: ({ business_type: type }) => !!type,
  'business_profile.mcc': ({ business_profile: profile }) => !!profile?.mcc,
  'business_profile.url': ({ business_profile: profile }) => !!(profile?.url || profile?.product_description),
  external_account: ({ id }, account) => account.externalAccounts.find((one) => one.account === id) !== undefined,
  'tos_acceptance.date': ({ tos_acceptance: tos }) => !!tos?.date,
  'tos_acceptance.ip': ({ tos_acceptance: tos }) => !!tos?.ip,
  'individual.first_name': ({ business_type: type, individual }) => type !== 'individual' || !!individual?.first_name,
  'individual.last_name': ({ business_type: type, individual }) => type !== 'individual' || !!individual?.last_name,
  'company.name': ({ business_type: type, company }) => type !== 'company' || !!company?.name,
};

/** What is still wanted of an account. */
function missingOf(account: Account, row: AccountRow): string[] {
  if (row[isOnboarded]) return [];
  return Object.entries(REQUIREMENTS).flatMap(([name, isMet]) => (isMet(row, account) ? [] : [name]));
}

/** The account with everything that follows from what is known of it. */
export function reviewed(account: Account, row: AccountRow): AccountRow {
  const missing = missingOf(account, row);
  const isRejected = row.requirements?.disabled_reason?.startsWith('rejected') ?? false;
  const mayAct = missing.length === 0 && !isRejected;
  const names = Object.keys(row[requested] ?? {});
  const stated = requirementsOf(missing, isRejected ? row.requirements?.disabled_reason : undefined);
  return {
    ...row,
    capabilities: Object.fromEntries(names.map((name) => [name, mayAct ? 'active' : 'inactive'])),
    charges_enabled: mayAct && 'card_payments' in (row[requested] ?? {}),
    details_submitted: missing.length === 0,
    payouts_enabled: mayAct && 'transfers' in (row[requested] ?? {}),
    requirements: stated,
  };
}

type DisabledReason = NonNullable<AccountObject['requirements']>['disabled_reason'];

function requirementsOf(missing: readonly string[], rejection: DisabledReason | undefined) {
  const wanted: DisabledReason = missing.length > 0 ? 'requirements.past_due' : null;
  return {
    ...NOTHING_DUE,
    currently_due: [...missing],
    disabled_reason: rejection ?? wanted,
    eventually_due: [...missing],
    past_due: [...missing],
  };
}

/** Nothing is wanted. */
export const NOTHING_DUE = {
  alternatives: [],
  current_deadline: null,
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
};

/** One capability, as the account stands. */
export function capabilityOf(account: Account, row: AccountRow, name: string): CapabilityObject {
  const at = row[requested]?.[name];
  const missing = missingOf(account, row);
  return {
    id: name,
    object: 'capability',
    account: row.id,
    future_requirements: NOTHING_DUE,
    requested: at !== undefined,
    requested_at: at ?? null,
    requirements: { ...NOTHING_DUE, currently_due: [...missing], eventually_due: [...missing] },
    status: at === undefined ? 'unrequested' : row.requirements?.disabled_reason ? 'inactive' : 'active',
  };
}
