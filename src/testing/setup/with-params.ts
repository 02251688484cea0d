import { SetupIntent } from '../../generated/results/SetupIntents.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { refuseSpent } from '../payments/check-method.ts';
import { findMethod, type MethodData, makeMethod } from '../payments/find-method.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { nextStatus } from './life-cycle.ts';

/** What can be said of a setup intent when it is created, changed or confirmed: each takes a part of it. */
export interface SetupParams {
  readonly allowed_payment_method_types?: readonly string[] | '' | null | undefined;
  readonly confirmation_token?: string | undefined;
  readonly customer?: string | undefined;
  readonly customer_account?: string | undefined;
  readonly excluded_payment_method_types?: readonly string[] | '' | null | undefined;
  readonly on_behalf_of?: string | undefined;
  readonly payment_method?: string | undefined;
  readonly payment_method_configuration?: string | undefined;
  readonly payment_method_data?: MethodData | undefined;
}

/** Parameters that name objects which the emulator never holds, with what they are. */
const NEVER_THERE = {
  confirmation_token: 'confirmation token',
  customer_account: 'customer account',
  payment_method_configuration: 'payment method configuration',
} as const;

/** A setup intent as a request wants it. Nothing is written but a new payment method. @throws Problem */
export function withParams(account: Account, intent: SetupIntent, params: SetupParams): SetupIntent {
  for (const [param, what] of Object.entries(NEVER_THERE)) {
    const id: unknown = Reflect.get(params, param);
    if (typeof id === 'string') throw noSuch(what, id, param);
  }
  if (params.on_behalf_of !== undefined) throw notEmulated('setting up for another account', 'on_behalf_of');
  if (params.customer !== undefined && account.customers.get(params.customer) === undefined) {
    throw noSuch('customer', params.customer, 'customer');
  }
  const method = methodFrom(account, params);
  const { payment_method: _method, ...rest } = params;
  const plain = changed(SetupIntent, intent, rest, {});
  const typed = { ...plain, payment_method_types: typesOf(plain) };
  if (method === undefined) return typed;
  checkMethod(typed, method);
  return { ...typed, next_action: null, payment_method: method.id, status: nextStatus(typed, 'methodGiven') };
}

function methodFrom(account: Account, { payment_method: id, payment_method_data: data }: SetupParams) {
  if (id !== undefined && id !== '') return findMethod(account, id);
  return data === undefined ? undefined : makeMethod(account, data);
}

function checkMethod(intent: SetupIntent, method: PaymentMethod): void {
  if (!intent.payment_method_types.includes(method.type)) {
    throw invalid(
      `The payment method is of type ${method.type}; this setup intent takes ${intent.payment_method_types.join(', ')}. See allowed_payment_method_types.`,
      { param: 'payment_method' },
    );
  }
  refuseSpent(method);
  if (method.customer !== null && method.customer !== intent.customer) {
    throw invalid('The payment method belongs to a customer. Create the setup intent with that customer to use it.', {
      param: 'payment_method',
    });
  }
}

/** The payment methods that can be set up: those allowed by name, or those that the emulator's account has switched on. */
function typesOf(intent: SetupIntent): string[] {
  const { allowed_payment_method_types: allowed, automatic_payment_methods: automatic } = intent;
  const excluded: readonly string[] = intent.excluded_payment_method_types ?? [];
  const types: readonly string[] = allowed ?? (automatic === null ? ['card'] : ['card', 'us_bank_account']);
  return types.filter((type) => !excluded.includes(type));
}
