import { post, resource } from '../core/action.ts';
import { BillingPortalSessionCreateParams } from '../generated/params/BillingPortal/Sessions.ts';
import { BillingPortalSession } from '../generated/results/BillingPortal/Sessions.ts';

/** Visits of customers to the page where they manage what they pay. */
export const billingPortalSessions = resource(
  { name: 'billingPortal.sessions', permission: 'Customer portal' },
  {
    /** Opens the portal for one customer and returns its address, which is for that customer alone. */
    create: post('/v1/billing_portal/sessions', BillingPortalSessionCreateParams, BillingPortalSession, {
      effect: 'write',
    }),
  },
);
