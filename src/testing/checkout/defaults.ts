import type { CheckoutSession, CheckoutSessionCreateParams } from '../../generated/types/index.ts';
import type { Fill } from '../generic/complete.ts';
import { emptyField } from './custom-fields.ts';

type Params = CheckoutSessionCreateParams;

/** What a session has where a request doesn't say. */
export function defaultsOf(params: Params, mode: string): Fill<CheckoutSession> {
  const isPayment = mode === 'payment';
  return {
    branding_settings: branding(params.branding_settings),
    custom_fields: (params.custom_fields ?? []).map(emptyField),
    customer_creation: creation(params, mode),
    invoice_creation: isPayment ? { enabled: false, invoice_data: { metadata: {} } } : null,
    metadata: withoutBlanks(params.metadata),
    payment_method_collection: params.payment_method_collection ?? (isPayment ? 'if_required' : 'always'),
    payment_method_options: {
      ...withoutBlanks(params.payment_method_options),
      card: { request_three_d_secure: 'automatic', ...withoutBlanks(params.payment_method_options?.card) },
    },
    ...(params.tax_id_collection && { tax_id_collection: { required: 'never', ...params.tax_id_collection } }),
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
  };
}

/** Metadata with an empty value is as good as none. */
function withoutBlanks(given: object | undefined): Record<string, never> {
  return JSON.parse(
    JSON.stringify(given ?? {}, (_name, value) => (value === '' || value === null ? undefined : value)),
  );
}

function creation({ customer, customer_creation: asked }: Params, mode: string) {
  if (customer !== undefined || mode === 'subscription') return null;
  return asked ?? 'if_required';
}

function branding({ display_name, icon, logo, ...looks }: NonNullable<Params['branding_settings']> = {}) {
  return {
    background_color: looks.background_color || '#ffffff',
    border_style: looks.border_style || 'rounded',
    button_color: looks.button_color || '#0074d4',
    display_name: display_name ?? '',
    font_family: looks.font_family || 'default',
    icon: icon ?? null,
    logo: logo ?? null,
  };
}
