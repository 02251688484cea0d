import { post, resource } from '../core/action.ts';
import { BillingPortalSessionCreateParams } from '../generated/params/BillingPortal/Sessions.ts';
import { BillingPortalSession } from '../generated/results/BillingPortal/Sessions.ts';

/** Visits of customers to the page where they see to their own billing. */
export const billingPortalSessions = resource(
  { name: 'billingPortal.sessions', permission: 'Customer portal' },
  {
    /** Makes a link that lets whoever has it act as the customer for a short while: hand it to that customer only. */
    create: post('/v1/billing_portal/sessions', BillingPortalSessionCreateParams, BillingPortalSession, {
      effect: 'write',
    }),
  },
);
