import { createStripe, type StripeConfig, type Transport } from '../../src/index.ts';

/** A client to which each path answers what is given for it. */
export function stripeWith(answers: Readonly<Record<string, unknown>>, config: StripeConfig = {}) {
  const asked: string[] = [];
  const bodies: string[] = [];
  const transport: Transport = async ({ method, url, body: sent }) => {
    const { pathname, search } = new URL(url);
    asked.push(`${method} ${pathname}${decodeURIComponent(search)}`);
    bodies.push(sent instanceof Blob ? await sent.text() : String(sent ?? ''));
    const body = answers[`${method} ${pathname}`];
    const status = body === undefined ? 404 : 200;
    return {
      status,
      headers: {},
      body: async () => JSON.stringify(body ?? { error: { type: 'invalid_request_error' } }),
    };
  };
  const usual: StripeConfig = { apiKey: 'sk_test_1', transport, maxRetries: 0, validation: { responses: 'off' } };
  return { asked, bodies, stripe: createStripe({ ...usual, ...config }) };
}
