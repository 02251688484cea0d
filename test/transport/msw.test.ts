import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createStripe, fetchTransport } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => emulator.reset());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const stripe = createStripe({ apiKey: 'sk_test_1', transport: fetchTransport(), maxRetries: 0 });

test('requests sent with fetch can be answered by msw', async () => {
  server.use(
    http.get('https://api.stripe.com/v1/customers/:id', ({ params }) =>
      HttpResponse.json({ error: { type: 'invalid_request_error', message: `No ${params['id']}` } }, { status: 404 }),
    ),
  );

  await expect(stripe.customers.retrieve('cus_0')).rejects.toMatchObject({ statusCode: 404, message: 'No cus_0' });
});

test('the emulator can stand behind msw, in front of code that knows nothing of it', async () => {
  server.use(http.all('https://api.stripe.com/*', ({ request }) => emulator.fetch(request)));
  const { id } = await stripe.customers.create({ name: 'Ada' });
  const response = await fetch(`https://api.stripe.com/v1/customers/${id}`, {
    headers: { authorization: 'Bearer sk_test_1' },
  });

  expect(await response.json()).toMatchObject({ id, name: 'Ada' });
});
