import type { Account } from './account.ts';
import { expireInTime } from './checkout/change-session.ts';
import { forgetOld } from './clocks/forget.ts';
import { expireCode, expireCoupon } from './discounts/redeem.ts';
import { afterDueDate } from './disputes/answer.ts';
import { balanceAvailable, trialWillEnd } from './events/foresee.ts';
import { expireLink } from './files/file-link.ts';
import { fallDue } from './invoices/delinquency.ts';
import { collectOnSchedule, finalizeOnSchedule } from './invoices/on-schedule.ts';
import { arrive, comeBack } from './payments/refund.ts';
import { arrive as arriveAtBank, depart } from './payouts/life-cycle.ts';
import { runSchedule } from './schedules/run.ts';
import { afterDueDate as afterInvoiceDue, expire, resumeCollection } from './subscriptions/on-schedule.ts';
import { renew } from './subscriptions/renewal.ts';

/** What is done when its time has come, by name. Looks first whether it is still to be done. */
export const TASKS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  'checkout.expire': expireInTime,
  'coupon.expire': expireCoupon,
  'dispute.due': afterDueDate,
  'event.balance-available': balanceAvailable,
  'event.trial-will-end': trialWillEnd,
  'file_link.expire': expireLink,
  'invoice.collect': collectOnSchedule,
  'invoice.due': fallDue,
  'invoice.finalize': finalizeOnSchedule,
  'promotion-code.expire': expireCode,
  'payout.arrive': arriveAtBank,
  'payout.depart': depart,
  'refund.arrive-late': arrive,
  'refund.fail': comeBack,
  'schedule.run': runSchedule,
  'subscription.expire': expire,
  'subscription.overdue': afterInvoiceDue,
  'subscription.renew': renew,
  'subscription.resume-collection': resumeCollection,
  'test-clock.delete': forgetOld,
};
