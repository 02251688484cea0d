import { excludes } from '../core/rule.ts';

const PREVIEW = 'A preview is that of a schedule, or that of a subscription.';

/** What would be invoiced for a schedule, or for a subscription, not both. */
export const previewsSchedule = excludes('schedule', ['subscription', 'subscription_details'], PREVIEW);

/** The same with the schedule's details. */
export const previewsScheduleDetails = excludes('schedule_details', ['subscription', 'subscription_details'], PREVIEW);
