import type { Account } from './account.ts';
import { expireInTime } from './checkout/change-session.ts';
import { expireCode, expireCoupon } from './discounts/redeem.ts';
import { afterDueDate } from './disputes/answer.ts';
import { expireLink } from './files/file-link.ts';
import { collectOnSchedule, finalizeOnSchedule } from './invoices/on-schedule.ts';
import { arrive, comeBack } from './payments/refund.ts';
import { arrive as arriveAtBank, depart } from './payouts/life-cycle.ts';

/** What is done when its time has come, by name. Looks first whether it is still to be done. */
export const TASKS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  'checkout.expire': expireInTime,
  'coupon.expire': expireCoupon,
  'dispute.due': afterDueDate,
  'file_link.expire': expireLink,
  'invoice.collect': collectOnSchedule,
  'invoice.finalize': finalizeOnSchedule,
  'promotion-code.expire': expireCode,
  'payout.arrive': arriveAtBank,
  'payout.depart': depart,
  'refund.arrive-late': arrive,
  'refund.fail': comeBack,
};
