import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { type Metadata, metadata, type OpenHash, type OtherString, openEnum, openHash, timestamp } from './field.ts';

/** The fields that say more about a source, named by its `type` and its `flow`. They are not spelt out here. */
const DETAILS = [
  'ach_credit_transfer',
  'ach_debit',
  'acss_debit',
  'alipay',
  'au_becs_debit',
  'bancontact',
  'card',
  'card_present',
  'code_verification',
  'eps',
  'giropay',
  'ideal',
  'klarna',
  'multibanco',
  'p24',
  'receiver',
  'redirect',
  'sepa_credit_transfer',
  'sepa_debit',
  'sofort',
  'source_order',
  'three_d_secure',
  'wechat',
] as const;

type SourceDetails = { [Name in (typeof DETAILS)[number]]?: OpenHash };

/** A way to pay of the older kind. */
export interface Source extends SourceDetails {
  id: string;
  object: 'source';
  allow_redisplay: 'always' | 'limited' | 'unspecified' | OtherString | null;
  /** In the currency's smallest unit. */
  amount: number | null;
  /** Lets a browser read this source: hand it to the payer only. */
  client_secret: string;
  /** Unix seconds. */
  created: number;
  currency: string | null;
  customer?: string;
  /** `redirect`, `receiver`, `code_verification` or `none`. */
  flow: string;
  livemode: boolean;
  metadata: Metadata | null;
  owner: OpenHash | null;
  statement_descriptor: string | null;
  /** `canceled`, `chargeable`, `consumed`, `failed` or `pending`. */
  status: string;
  type: string;
  /** `reusable` or `single_use`. */
  usage: string | null;
}

export const Source: Schema<Source> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('source'),
    allow_redisplay: z.nullable(openEnum()),
    amount: z.nullable(z.int()),
    client_secret: z.string(),
    created: timestamp(),
    currency: z.nullable(z.string()),
    customer: z.exactOptional(z.string()),
    flow: z.string(),
    livemode: z.boolean(),
    metadata: z.nullable(metadata()),
    owner: z.nullable(openHash()),
    statement_descriptor: z.nullable(z.string()),
    status: z.string(),
    type: openEnum(),
    usage: z.nullable(z.string()),
    ...details(),
  }),
);

function details() {
  const hash = z.exactOptional(openHash());
  return Object.fromEntries(DETAILS.map((name) => [name, hash]));
}
