// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/ReceivedDebits.ts';
import { AddressShape } from '../shared.ts';

export const TreasuryReceivedDebit: Schema<types.TreasuryReceivedDebit> = result<types.TreasuryReceivedDebit>("id:s object:'treasury.received_debit' amount:i created:i currency:s description:s failure_code:~s financial_account:~s hosted_regulatory_receipt_url:~s initiating_payment_method_details?:(balance?:s billing_details:(address:$0 email:~s name:~s) financial_account?:(id:s network:s) issuing_card?:s type:s us_bank_account?:(bank_name:~s last4:~s routing_number:~s)) linked_flows:(debit_reversal:~s inbound_transfer:~s issuing_authorization:~s issuing_transaction:~s payout:~s topup:~s) livemode:b network:s reversal_details:~(deadline:~i restricted_reason:~s) status:s transaction:~@treasury.transaction", AddressShape);
export type TreasuryReceivedDebit = types.TreasuryReceivedDebit;
