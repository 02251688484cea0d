import { del, post, resource } from '../core/action.ts';
import { EphemeralKeyCreateParams, EphemeralKeyDeleteParams } from '../generated/params/EphemeralKeys.ts';
import { EphemeralKey } from '../generated/results/EphemeralKeys.ts';

/** Keys of short life by which a mobile app acts for one customer. */
export const ephemeralKeys = resource(
  { name: 'ephemeralKeys', permission: 'Ephemeral keys' },
  {
    /** Makes a key for an app, in the API version that the app's library was made for: give it as the option `apiVersion`. */
    create: post('/v1/ephemeral_keys', EphemeralKeyCreateParams, EphemeralKey, {
      effect: 'write',
      needsOption: 'apiVersion',
    }),
    /** Ends a key before its time. */
    del: del('/v1/ephemeral_keys/{ephemeral_key}', EphemeralKeyDeleteParams, EphemeralKey),
  },
);
