import { expect, test } from 'vitest';
import { pollEvents } from '../../../src/webhooks/index.ts';
import { silence } from '../../support/answers.ts';
import { clientOf } from '../../support/client.ts';
import { serve } from '../../support/server.ts';

test('an abort while Stripe is silent ends the request under way', async () => {
  await using server = await serve(silence);
  const stripe = clientOf(server);
  const controller = new AbortController();
  const next = pollEvents(stripe, { signal: controller.signal })[Symbol.asyncIterator]().next();
  await server.arrived(1);
  const reason = new Error('shutting down');
  controller.abort(reason);

  await expect(next).rejects.toBe(reason);
  // Nothing is left to wait for.
  await stripe.close();
});
