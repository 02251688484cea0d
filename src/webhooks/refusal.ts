import { StripeSignatureVerificationError } from '../core/errors/signature-verification-error.ts';

/**
 * What is wrong, with what to do about it. No text repeats anything of the payload, the signatures or a secret: they end
 * up in logs and in the response.
 */
const REASONS = {
  payload_missing: 'No payload. Pass the raw body of the request, as text or bytes.',
  payload_parsed:
    'The payload is an object: something has parsed the body. The signature covers the very bytes that Stripe sent, which JSON.stringify does not bring back. Pass the raw body: `await request.text()`, or in Express that of express.raw().',
  payload_not_json: 'The signature matches, but the payload is no JSON of an event.',
  header_missing: 'No Stripe-Signature header. Pass the whole header, as it came.',
  header_invalid: 'The Stripe-Signature header is no text like `t=1700000000,v1=…`.',
  header_too_long: 'The Stripe-Signature header is longer than 8192 characters.',
  timestamp_missing: 'No timestamp in the Stripe-Signature header. Pass the whole header, as it came.',
  timestamp_repeated: 'The Stripe-Signature header has two timestamps. Were two headers joined?',
  signature_missing: 'No v1 signature in the Stripe-Signature header. Pass the whole header, as it came.',
  signature_mismatch:
    'No signature matches. Either the secret is of another endpoint (each has its own, so has `stripe listen`), or this is not the raw body: one that was parsed and serialised again does not match.',
  timestamp_too_old: 'The timestamp is older than `tolerance` allows: a replay, or the clock of this machine is wrong.',
  timestamp_too_new: 'The timestamp is further ahead than `tolerance` allows: the clock of this machine is wrong.',
  secret_missing: "No signing secret. Pass the endpoint's own, whsec_…, from https://dashboard.stripe.com/webhooks.",
  secret_spaced: 'The signing secret holds white space or a line break, often left by copying. Trim it.',
  secret_is_key:
    "This is an API key, not the signing secret. Pass the endpoint's own, whsec_…, from https://dashboard.stripe.com/webhooks.",
  tolerance_invalid:
    "`tolerance` is a positive number of seconds, 300 by default. To accept events of any age, write 'off'.",
  now_invalid: '`now` is a number of milliseconds, as Date.now() gives.',
  crypto_missing: 'This runtime has no node:crypto. Use constructEventAsync, or verifyWebhook.',
  body_used:
    'Something has read the body before, such as express.json(). Let this handler come first, or keep the raw body.',
  body_too_long: 'The body is longer than `maxBodyBytes`.',
  limit_invalid: '`maxBodyBytes`, `lease` and `size` are positive numbers.',
  event_thin: 'This is a thin event notification. Read it with parseEventNotification.',
  event_snapshot: 'This is a snapshot event. Read it with verifyWebhook, or webhooks.constructEvent.',
  envelope_unknown: 'This is no envelope with an event of Stripe in it.',
} as const;

/** Why a webhook was refused: `code` of the error. */
export type WebhookRefusal = keyof typeof REASONS;

/** The one error that verifying throws. Its `code` is the reason. */
export function refusal(code: WebhookRefusal): StripeSignatureVerificationError {
  return new StripeSignatureVerificationError(REASONS[code], { code });
}
