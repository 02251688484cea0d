import { excludes, needsOneOf, type Rule, within } from '../core/rule.ts';

/** The day of billing is given as a moment, or by its parts, not both. */
export const oneBillingAnchor = excludes('billing_cycle_anchor', ['billing_cycle_anchor_config']);

const TRIAL = '`trial_end` does not go with `trial_from_plan: true`.';

/** A trial ends as the plan says, or at a date, not both. */
export const oneTrialEnd: Rule = {
  says: TRIAL,
  check: ({ trial_end, trial_from_plan }) =>
    trial_from_plan === true && trial_end !== undefined ? { path: 'trial_end', message: TRIAL } : undefined,
};

/** A schedule is of a customer, or of a subscription that has one. */
export const scheduleNamesCustomer = needsOneOf(
  ['customer', 'customer_account', 'from_subscription'],
  'A schedule needs a `customer`, or the subscription that it takes over in `from_subscription`.',
);

/** A schedule made from a subscription has its phases from there. */
export const phasesFromSubscription = excludes(
  'from_subscription',
  ['phases'],
  'The phases are those of the subscription; change them by an update.',
);

/** A phase ends at a date, or after a while, not both. */
export const onePhaseEnd = within('phases', excludes('end_date', ['duration']));
