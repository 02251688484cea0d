/** The version of Stripe's API that this release's types and schemas describe. */
export const API_VERSION = '2026-10-28.endive';
