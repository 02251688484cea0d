import { post, resource } from '../core/action.ts';
import { CustomerSessionCreateParams } from '../generated/params/CustomerSessions.ts';
import { CustomerSession } from '../generated/results/CustomerSessions.ts';

/** Short permissions for a page to act for one customer. */
export const customerSessions = resource(
  { name: 'customerSessions', permission: 'Customer session' },
  {
    /** Opens a session of a customer for components in a page. Its client secret belongs to that customer alone. */
    create: post('/v1/customer_sessions', CustomerSessionCreateParams, CustomerSession, { effect: 'write' }),
  },
);
