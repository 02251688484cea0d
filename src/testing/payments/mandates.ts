import { Mandate } from '../../generated/results/Mandates.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid, noSuch, Problem } from '../problem.ts';
import { methodOf } from './find-method.ts';

/** How the payer has agreed to be debited, as a request says. */
export type MandateData = '' | null | { readonly customer_acceptance?: Acceptance | undefined } | undefined;

interface Acceptance {
  readonly accepted_at?: number | Date | undefined;
  readonly type?: string | undefined;
  readonly offline?: object | undefined;
  readonly online?: { readonly ip_address?: string | undefined; readonly user_agent?: string | undefined } | undefined;
}

/** Notes that the payer has agreed that a payment method is debited. */
export function newMandate(
  account: Account,
  method: PaymentMethod,
  { online, ...acceptance }: Acceptance = {},
): string {
  const { accepted_at: at = account.now(), type = online === undefined ? 'offline' : 'online' } = acceptance;
  const mandate = complete(Mandate, {
    id: account.newId('mandate_1', 23),
    customer_acceptance: {
      accepted_at: typeof at === 'number' ? at : Math.floor(at.getTime() / 1000),
      type,
      ...(online === undefined ? { offline: {} } : { online }),
    },
    payment_method: method.id,
    payment_method_details: { type: method.type, [method.type]: {} },
    status: 'active',
    type: 'multi_use',
  });
  return account.mandates.add(mandate).id;
}

/**
 * A bank account in the United States is debited only where its holder has agreed: now, by `mandate_data`, or before.
 *
 * @throws Problem where nobody has agreed; the payment stays as it is
 * @see https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment
 */
export function requireMandate(
  account: Account,
  intent: PaymentIntent,
  { mandate, mandate_data: data }: { readonly mandate?: string | undefined; readonly mandate_data?: MandateData },
): void {
  if (intent.payment_method === null) return;
  const method = methodOf(account, intent);
  if (mandate !== undefined) checkNamed(account, mandate, method);
  if (method.type !== 'us_bank_account') return;
  if (data || hasAgreed(account, method.id)) return;
  throw new Problem(
    {
      type: 'invalid_request_error',
      message:
        'This PaymentIntent requires a mandate, but no existing mandate was found. Collect mandate acceptance from the ' +
        'customer and try again, providing acceptance data in the mandate_data parameter.',
      payment_intent: intent,
    },
    { status: 400, keepsChanges: true },
  );
}

/** What was set up or charged before has it: also by Stripe's own pages and invoices, which ask for it themselves. */
function hasAgreed(account: Account, id: string): boolean {
  const isOf = ({ payment_method: method }: { readonly payment_method?: unknown }) => method === id;
  return (
    account.setupIntents.find((setup) => setup.status === 'succeeded' && isOf(setup)) !== undefined ||
    account.charges.find(isOf) !== undefined
  );
}

function checkNamed(account: Account, id: string, method: PaymentMethod): void {
  const known = account.mandates.get(id);
  if (known === undefined) throw noSuch('mandate', id, 'mandate');
  if (known.payment_method === method.id) return;
  throw invalid('This mandate is for another payment method.', {
    code: 'payment_intent_mandate_invalid',
    param: 'mandate',
  });
}
