import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { type OtherString, openEnum } from './field.ts';

/** Details of one account to transfer to. `type` names the field that holds them; they are not spelt out here. */
export interface FinancialAddress {
  supported_networks?: string[];
  type: 'aba' | 'iban' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
  [address: string]: unknown;
}

/** Where a customer transfers money to. */
export interface FundingInstructions {
  object: 'funding_instructions';
  bank_transfer: {
    /** Two letters, as in ISO 3166-1. */
    country: string;
    financial_addresses: FinancialAddress[];
    type: 'eu_bank_transfer' | 'jp_bank_transfer' | OtherString;
  };
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  funding_type: 'bank_transfer';
  livemode: boolean;
}

const financialAddress = () =>
  z.looseObject({ supported_networks: z.exactOptional(z.array(openEnum())), type: openEnum() });

export const FundingInstructions: Schema<FundingInstructions> = lazySchema(() =>
  z.looseObject({
    object: z.literal('funding_instructions'),
    bank_transfer: z.looseObject({
      country: z.string(),
      financial_addresses: z.array(financialAddress()),
      type: openEnum(),
    }),
    currency: z.string(),
    funding_type: z.literal('bank_transfer'),
    livemode: z.boolean(),
  }),
);
