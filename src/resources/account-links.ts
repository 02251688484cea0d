import { post, resource } from '../core/action.ts';
import { AccountLinkCreateParams } from '../generated/params/AccountLinks.ts';
import { AccountLink } from '../generated/results/AccountLinks.ts';

/** Links by which the holder of a connected account fills in what is missing. */
export const accountLinks = resource(
  { name: 'accountLinks', permission: 'Account Links' },
  {
    /** Makes a link that works once and for a few minutes: send its visitor there at once. */
    create: post('/v1/account_links', AccountLinkCreateParams, AccountLink, { effect: 'write' }),
  },
);
