import { type ActionFacts, del, get, list, post, resource, search } from '../core/action.ts';
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

const charges: ActionFacts = { effect: 'destructive', movesMoney: true };

/** What customers pay for again and again. */
export const subscriptions = resource(
  { name: 'subscriptions', permission: 'Subscriptions' },
  {
    /**
     * Starts a subscription. The first invoice is charged at once, unless a trial, `payment_behavior` or
     * `collection_method` puts that off.
     */
    create: post('/v1/subscriptions', SubscriptionCreateParams, Subscription, {
      effect: 'destructive',
      movesMoney: true,
      rules: [subscriptionDueIfSent, oneBillingAnchor, oneTrialEnd, priceOrDataInItems, oneUnitAmountInItems],
    }),
    /** Reads one subscription, also one that has ended. */
    retrieve: get('/v1/subscriptions/{subscription}', SubscriptionRetrieveParams, Subscription),
    /**
     * Changes a subscription. Other prices or quantities are prorated unless told otherwise, and some changes are
     * charged at once: `invoices.createPreview` tells beforehand.
     */
    update: post('/v1/subscriptions/{subscription}', SubscriptionUpdateParams, Subscription, {
      effect: 'destructive',
      movesMoney: true,
      rules: [notDueIfCharged, oneTrialEnd, priceOrDataInItems, oneUnitAmountInItems],
    }),
    /**
     * Ends a subscription at once and for good; by itself that pays nothing back. To let the time paid for run out,
     * `update` it with `cancel_at_period_end: true`.
     */
    cancel: del('/v1/subscriptions/{subscription}', SubscriptionCancelParams, Subscription, { movesMoney: true }),
    /** Lists subscriptions, newest first. Canceled ones are left out unless `status` asks for them. */
    list: list('/v1/subscriptions', SubscriptionListParams, Subscription),
    /** Finds subscriptions by a query. What was written within the last minute may be missing. */
    search: search('/v1/subscriptions/search', SubscriptionSearchParams, Subscription),

    /**
     * Stops a subscription until it is resumed. What was used may be invoiced now, and time paid for but not used
     * credited: see `bill_for`.
     */
    pause: post('/v1/subscriptions/{subscription}/pause', SubscriptionPauseParams, Subscription, charges),
    /**
     * Takes a paused subscription up again and charges what is due; `payment_behavior` says whether it waits until that
     * is paid.
     */
    resume: post('/v1/subscriptions/{subscription}/resume', SubscriptionResumeParams, Subscription, charges),
    /**
     * Moves a subscription to another billing mode, which works prorations and invoices out differently. There is no
     * way back.
     */
    migrate: post('/v1/subscriptions/{subscription}/migrate', SubscriptionMigrateParams, Subscription, {
      effect: 'destructive',
    }),
    /** Takes away the discount that was put on this subscription, from the next invoice on. */
    deleteDiscount: del('/v1/subscriptions/{subscription}/discount', SubscriptionDeleteDiscountParams, DeletedDiscount),
  },
);
