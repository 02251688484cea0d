import { expect, it } from 'vitest';
import { customerComponent } from '../../examples/platforms/canvas.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const component = customerComponent({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

it('a component says what goes in and what comes out', () => {
  expect(component.inputs).toMatchObject([
    { name: 'email', type: 'text', required: true, description: expect.stringMatching(/\w/) },
    { name: 'name', type: 'text', required: false },
  ]);
  expect(component.outputs.map(({ name }) => name)).toEqual(['customerId', 'response', 'headers']);
});

it('a component gives the customer, the response and its headers, and creates nobody twice', async () => {
  const created = await component.run({ email: 'ada@example.com', name: 'Ada' }, 'run_1');
  expect(created).toMatchObject({
    customerId: expect.stringMatching(/^cus_/),
    response: { object: 'customer', name: 'Ada' },
    headers: { 'request-id': expect.stringMatching(/^req_/) },
  });
  expect((await component.run({ email: 'ada@example.com' }, 'run_2')).customerId).toBe(created.customerId);
});

it('a component puts a failure where the response goes', async () => {
  emulator.failNext({ status: 429 });
  expect(await component.run({ email: 'eve@example.com' }, 'run_3')).toMatchObject({
    customerId: null,
    response: { error: { type: 'StripeRateLimitError', retryable: true } },
  });
});
