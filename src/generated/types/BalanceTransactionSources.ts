// Written by `npm run generate`. Not to be edited by hand.
import type { ApplicationFee } from './ApplicationFees.ts';
import type { Charge } from './Charges.ts';
import type { ConnectCollectionTransfer } from './ConnectCollectionTransfers.ts';
import type { CustomerCashBalanceTransaction } from './CustomerCashBalanceTransactions.ts';
import type { Dispute } from './Disputes.ts';
import type { FeeRefund } from './FeeRefunds.ts';
import type { IssuingAuthorization } from './Issuing/Authorizations.ts';
import type { IssuingDispute } from './Issuing/Disputes.ts';
import type { IssuingTransaction } from './Issuing/Transactions.ts';
import type { Payout } from './Payouts.ts';
import type { Refund } from './Refunds.ts';
import type { ReserveTransaction } from './ReserveTransactions.ts';
import type { TaxDeductedAtSource } from './TaxDeductedAtSources.ts';
import type { Topup } from './Topups.ts';
import type { Transfer } from './Transfers.ts';
import type { TransferReversal } from './TransferReversals.ts';

export type BalanceTransactionSource = ApplicationFee | Charge | ConnectCollectionTransfer | CustomerCashBalanceTransaction | Dispute | FeeRefund | IssuingAuthorization | IssuingDispute | IssuingTransaction | Payout | Refund | ReserveTransaction | TaxDeductedAtSource | Topup | Transfer | TransferReversal;
