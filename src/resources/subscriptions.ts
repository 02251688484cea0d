import { del, get, list, post, resource, search } from '../core/action.ts';
import {
  SubscriptionCancelParams,
  SubscriptionCreateParams,
  SubscriptionDeleteDiscountParams,
  SubscriptionListParams,
  SubscriptionMigrateParams,
  SubscriptionPauseParams,
  SubscriptionResumeParams,
  SubscriptionRetrieveParams,
  SubscriptionSearchParams,
  SubscriptionUpdateParams,
} from '../generated/params/Subscriptions.ts';
import { DeletedDiscount } from '../generated/results/Discounts.ts';
import { Subscription } from '../generated/results/Subscriptions.ts';
import { oneUnitAmountInItems, priceOrDataInItems } from '../rules/amounts.ts';
import { notDueIfCharged, subscriptionDueIfSent } from '../rules/due-dates.ts';
import { oneBillingAnchor, oneTrialEnd } from '../rules/subscriptions.ts';

/** Customers' standing orders: what is charged again and again. */
export const subscriptions = resource(
  { name: 'subscriptions', permission: 'Subscriptions' },
  {
    /** Starts a subscription. Its first invoice is made, and mostly charged, at once. */
    create: post('/v1/subscriptions', SubscriptionCreateParams, Subscription, {
      rules: [subscriptionDueIfSent, oneBillingAnchor, oneTrialEnd, priceOrDataInItems, oneUnitAmountInItems],
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Reads one subscription. */
    retrieve: get('/v1/subscriptions/{subscription}', SubscriptionRetrieveParams, Subscription),
    /** Changes a subscription. What that costs or saves until the period's end is charged as `proration_behavior` says. */
    update: post('/v1/subscriptions/{subscription}', SubscriptionUpdateParams, Subscription, {
      rules: [notDueIfCharged, oneTrialEnd, priceOrDataInItems, oneUnitAmountInItems],
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Ends a subscription at once and for good; to end it with its period, update `cancel_at_period_end`. */
    cancel: del('/v1/subscriptions/{subscription}', SubscriptionCancelParams, Subscription, { movesMoney: true }),
    /** Lists subscriptions, newest first; those that were canceled only where `status` asks for them. */
    list: list('/v1/subscriptions', SubscriptionListParams, Subscription),
    /** Finds subscriptions by a query. What was written within the last minute may be missing. */
    search: search('/v1/subscriptions/search', SubscriptionSearchParams, Subscription),
    /** Pauses a subscription: its service stops and no invoices are made until it is resumed. */
    pause: post('/v1/subscriptions/{subscription}/pause', SubscriptionPauseParams, Subscription, { effect: 'write' }),
    /** Resumes a paused subscription; an invoice may be made and charged at once. */
    resume: post('/v1/subscriptions/{subscription}/resume', SubscriptionResumeParams, Subscription, {
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Moves a subscription to another billing mode, which can't be undone. */
    migrate: post('/v1/subscriptions/{subscription}/migrate', SubscriptionMigrateParams, Subscription, {
      effect: 'destructive',
    }),
    /** Takes away the discount on a subscription; invoices to come are higher. */
    deleteDiscount: del('/v1/subscriptions/{subscription}/discount', SubscriptionDeleteDiscountParams, DeletedDiscount),
  },
);
