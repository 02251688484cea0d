import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, nested } from './field.ts';
import { type ExpandParams, onlyExpand } from './params.ts';

/** How much of an amount came in which way. */
export interface BalanceSourceTypes {
  bank_account?: number;
  card?: number;
  fpx?: number;
}

/** What is there in one currency. */
export interface BalanceAmount {
  /** In the currency's smallest unit; negative where the account owes. */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  source_types?: BalanceSourceTypes;
}

/** What can be paid out at once in one currency. */
export interface BalanceInstantAmount extends BalanceAmount {
  /** The same after fees, by the bank account or card that it would go to. */
  net_available?: { amount: number; destination: string; source_types?: BalanceSourceTypes }[];
}

/** The account's own money, one entry for each currency. */
export interface Balance {
  object: 'balance';
  /** What can be paid out or spent now. */
  available: BalanceAmount[];
  /** What is held back because connected accounts owe money. */
  connect_reserved?: BalanceAmount[];
  /** What can be paid out at once, for a fee. */
  instant_available?: BalanceInstantAmount[];
  /** What cards issued by the account can spend. */
  issuing?: { available: BalanceAmount[] };
  livemode: boolean;
  /** What has been taken and is still on its way. */
  pending: BalanceAmount[];
  /** What is set aside for refunds and disputes. */
  refund_and_dispute_prefunding?: { available: BalanceAmount[]; pending: BalanceAmount[] };
}

export interface BalanceRetrieveParams extends ExpandParams {}

const BalanceSourceTypes: Schema<BalanceSourceTypes> = lazySchema(() =>
  z.looseObject({
    bank_account: z.exactOptional(amount()),
    card: z.exactOptional(amount()),
    fpx: z.exactOptional(amount()),
  }),
);

const amountShape = () => ({
  amount: amount(),
  currency: z.string(),
  source_types: z.exactOptional(nested(BalanceSourceTypes)),
});

const BalanceAmount: Schema<BalanceAmount> = lazySchema(() => z.looseObject(amountShape()));

const BalanceInstantAmount: Schema<BalanceInstantAmount> = lazySchema(() =>
  z.looseObject({
    ...amountShape(),
    net_available: z.exactOptional(
      z.array(
        z.looseObject({
          amount: amount(),
          destination: z.string(),
          source_types: z.exactOptional(nested(BalanceSourceTypes)),
        }),
      ),
    ),
  }),
);

export const Balance: Schema<Balance> = lazySchema(() => {
  const amounts = () => z.array(nested(BalanceAmount));
  return z.looseObject({
    object: z.literal('balance'),
    available: amounts(),
    connect_reserved: z.exactOptional(amounts()),
    instant_available: z.exactOptional(z.array(nested(BalanceInstantAmount))),
    issuing: z.exactOptional(z.looseObject({ available: amounts() })),
    livemode: z.boolean(),
    pending: amounts(),
    refund_and_dispute_prefunding: z.exactOptional(z.looseObject({ available: amounts(), pending: amounts() })),
  });
});

export const BalanceRetrieveParams: Schema<BalanceRetrieveParams> = lazySchema(onlyExpand);
