import { expect, test } from 'vitest';
import { customerJson } from '../../bench/sample.ts';
import { Customer } from '../../src/schemas/index.ts';
import { checkEvent, type StripeEvent } from '../../src/webhooks/index.ts';
import { thrownBy } from './deliveries.ts';

const customer = JSON.parse(customerJson(1));

function eventWith(object: unknown): StripeEvent {
  return JSON.parse(JSON.stringify({ type: 'customer.updated', api_version: '2020-08-27', data: { object } }));
}

test('an event passes if its object fits, or has no schema', () => {
  for (const one of [
    eventWith(customer),
    eventWith({ object: 'invoice' }),
    eventWith({ object: 'constructor' }),
    eventWith({}),
  ])
    expect(checkEvent(one, { customer: Customer })).toBe(one);
});

test('an event that does not fit says where, and not what stands there', () => {
  const event = eventWith({ ...customer, livemode: 'hunter2' });
  const error = thrownBy(() => checkEvent(event, { customer: Customer }));
  expect(error).toMatchObject({
    name: 'StripeResponseMismatchError',
    message: expect.stringContaining('API version 2020-08-27 differs from its schema: livemode'),
    issues: [{ path: 'livemode' }],
  });
  expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
});
