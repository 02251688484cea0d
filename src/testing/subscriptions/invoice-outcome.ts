import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';

/** What follows for a subscription when one of its invoices is paid. */
export function afterPayment(_account: Account, _invoice: Invoice): void {}

/** What follows for a subscription when one of its invoices could not be collected. */
export function afterFailure(_account: Account, _invoice: Invoice): void {}
