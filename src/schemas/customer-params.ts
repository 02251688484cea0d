import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { type CustomerFields, customerFields } from './customer-fields.ts';
import {
  type Emptyable,
  emptyableText,
  type OtherString,
  rangeParam,
  type TimeRange,
  type Timestamp,
} from './field.ts';
import {
  type ExpandParams,
  type ListParams,
  listShape,
  type NoParams,
  noParams,
  onlyExpand,
  type SearchParams,
  searchParams,
} from './params.ts';
import type { PaymentMethodType } from './payment-method-type.ts';
import type { TaxIdType } from './tax-id-type.ts';

export interface CustomerCreateParams extends CustomerFields {
  /** A payment method to attach. It doesn't become the default by that: see `invoice_settings`. */
  payment_method?: string | undefined;
  tax?:
    | {
        ip_address?: Emptyable<string> | undefined;
        validate_location?: 'deferred' | 'immediately' | undefined;
      }
    | undefined;
  tax_id_data?: readonly { type: TaxIdType; value: string }[] | undefined;
  test_clock?: string | undefined;
}

export interface CustomerUpdateParams extends CustomerFields {
  /** The card or bank account of the older kind to charge by default. */
  default_source?: string | undefined;
  tax?:
    | {
        ip_address?: Emptyable<string> | undefined;
        validate_location?: 'auto' | 'deferred' | 'immediately' | undefined;
      }
    | undefined;
}

export interface CustomerRetrieveParams extends ExpandParams {}

export interface CustomerDeleteParams extends NoParams {}

export interface CustomerListParams extends ListParams {
  created?: Timestamp | TimeRange | undefined;
  /** Customers with exactly this address only; upper and lower case differ. */
  email?: string | undefined;
  test_clock?: string | undefined;
}

export interface CustomerSearchParams extends SearchParams {}

export interface CustomerDeleteDiscountParams extends NoParams {}

export interface CustomerListPaymentMethodsParams extends ListParams {
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | OtherString | undefined;
  /** Payment methods of this type only. */
  type?: PaymentMethodType | undefined;
}

export interface CustomerRetrievePaymentMethodParams extends ExpandParams {}

export const CustomerCreateParams: Schema<CustomerCreateParams> = lazySchema(() =>
  z.strictObject({
    ...customerFields(),
    payment_method: z.optional(z.string()),
    tax: z.optional(
      z.strictObject({
        ip_address: z.optional(emptyableText()),
        validate_location: z.optional(z.enum(['deferred', 'immediately'])),
      }),
    ),
    tax_id_data: z.optional(z.array(z.strictObject({ type: z.string(), value: z.string() }))),
    test_clock: z.optional(z.string()),
  }),
);

export const CustomerUpdateParams: Schema<CustomerUpdateParams> = lazySchema(() =>
  z.strictObject({
    ...customerFields(),
    default_source: z.optional(z.string()),
    tax: z.optional(
      z.strictObject({
        ip_address: z.optional(emptyableText()),
        validate_location: z.optional(z.enum(['auto', 'deferred', 'immediately'])),
      }),
    ),
  }),
);

export const CustomerRetrieveParams: Schema<CustomerRetrieveParams> = lazySchema(onlyExpand);

export const CustomerDeleteParams: Schema<CustomerDeleteParams> = lazySchema(noParams);

export const CustomerListParams: Schema<CustomerListParams> = lazySchema(() =>
  z.strictObject({
    ...listShape(),
    created: z.optional(rangeParam()),
    email: z.optional(z.string()),
    test_clock: z.optional(z.string()),
  }),
);

export const CustomerSearchParams: Schema<CustomerSearchParams> = lazySchema(searchParams);

export const CustomerDeleteDiscountParams: Schema<CustomerDeleteDiscountParams> = lazySchema(noParams);

export const CustomerListPaymentMethodsParams: Schema<CustomerListPaymentMethodsParams> = lazySchema(() =>
  z.strictObject({
    ...listShape(),
    allow_redisplay: z.optional(z.string()),
    type: z.optional(z.string()),
  }),
);

export const CustomerRetrievePaymentMethodParams: Schema<CustomerRetrievePaymentMethodParams> = lazySchema(onlyExpand);
