import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { type CashBalanceSettingsParam, cashBalanceSettings } from './customer-fields.ts';
import {
  amount,
  type Emptyable,
  emptyable,
  type MetadataParam,
  metadataParam,
  type OtherString,
  rangeParam,
  type TimeRange,
  type Timestamp,
} from './field.ts';
import { type ExpandParams, expandParam, type ListParams, listShape, onlyExpand } from './params.ts';

export interface CustomerCreateBalanceTransactionParams extends ExpandParams {
  /** In the currency's smallest unit; negative makes the customer's next invoice smaller. */
  amount: number;
  /** Three letters in lower case; must be the customer's, where they have one. */
  currency: string;
  description?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerRetrieveBalanceTransactionParams extends ExpandParams {}

export interface CustomerUpdateBalanceTransactionParams extends ExpandParams {
  description?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerListBalanceTransactionsParams extends ListParams {
  created?: Timestamp | TimeRange | undefined;
  /** Changes that belong to this invoice only. */
  invoice?: string | undefined;
}

export interface CustomerRetrieveCashBalanceParams extends ExpandParams {}

export interface CustomerUpdateCashBalanceParams extends ExpandParams {
  settings?: CashBalanceSettingsParam | undefined;
}

export interface CustomerRetrieveCashBalanceTransactionParams extends ExpandParams {}

export interface CustomerListCashBalanceTransactionsParams extends ListParams {}

export interface CustomerCreateFundingInstructionsParams extends ExpandParams {
  bank_transfer: {
    /** Where the account should be, in two letters. */
    eu_bank_transfer?: { country: string } | undefined;
    requested_address_types?: readonly ('iban' | 'sort_code' | 'spei' | 'zengin' | OtherString)[] | undefined;
    type:
      | 'eu_bank_transfer'
      | 'gb_bank_transfer'
      | 'jp_bank_transfer'
      | 'mx_bank_transfer'
      | 'us_bank_transfer'
      | OtherString;
  };
  /** Three letters in lower case. */
  currency: string;
  funding_type: 'bank_transfer';
}

const notes = () => ({
  description: z.optional(z.string()),
  expand: expandParam(),
  metadata: z.optional(emptyable(metadataParam())),
});

export const CustomerCreateBalanceTransactionParams: Schema<CustomerCreateBalanceTransactionParams> = lazySchema(() =>
  z.strictObject({ ...notes(), amount: amount(), currency: z.string() }),
);

export const CustomerRetrieveBalanceTransactionParams: Schema<CustomerRetrieveBalanceTransactionParams> =
  lazySchema(onlyExpand);

export const CustomerUpdateBalanceTransactionParams: Schema<CustomerUpdateBalanceTransactionParams> = lazySchema(() =>
  z.strictObject(notes()),
);

export const CustomerListBalanceTransactionsParams: Schema<CustomerListBalanceTransactionsParams> = lazySchema(() =>
  z.strictObject({ ...listShape(), created: z.optional(rangeParam()), invoice: z.optional(z.string()) }),
);

export const CustomerRetrieveCashBalanceParams: Schema<CustomerRetrieveCashBalanceParams> = lazySchema(onlyExpand);

export const CustomerUpdateCashBalanceParams: Schema<CustomerUpdateCashBalanceParams> = lazySchema(() =>
  z.strictObject({ expand: expandParam(), settings: z.optional(cashBalanceSettings()) }),
);

export const CustomerRetrieveCashBalanceTransactionParams: Schema<CustomerRetrieveCashBalanceTransactionParams> =
  lazySchema(onlyExpand);

export const CustomerListCashBalanceTransactionsParams: Schema<CustomerListCashBalanceTransactionsParams> = lazySchema(
  () => z.strictObject(listShape()),
);

export const CustomerCreateFundingInstructionsParams: Schema<CustomerCreateFundingInstructionsParams> = lazySchema(() =>
  z.strictObject({
    bank_transfer: z.strictObject({
      eu_bank_transfer: z.optional(z.strictObject({ country: z.string() })),
      requested_address_types: z.optional(z.array(z.string())),
      type: z.string(),
    }),
    currency: z.string(),
    expand: expandParam(),
    funding_type: z.literal('bank_transfer'),
  }),
);
