import { expectTypeOf, test } from 'vitest';
import type { Customer, Invoice } from '../../src/generated/types/index.ts';
import type { StripeEvent, UnknownEvent } from '../../src/webhooks/index.ts';

declare const event: StripeEvent;

test('comparing the type narrows the object and its previous attributes', () => {
  if (event.type === 'invoice.paid') {
    expectTypeOf(event.data.object).toEqualTypeOf<Invoice>();
    expectTypeOf(event.data.previous_attributes).toEqualTypeOf<Partial<Invoice> | undefined>();
  }
});

test('a switch narrows each case, and leaves events newer than this release to the rest', () => {
  switch (event.type) {
    case 'customer.updated':
      expectTypeOf(event.data.object).toEqualTypeOf<Customer>();
      break;
    case 'invoice.paid':
    case 'invoice.payment_failed':
      expectTypeOf(event.data.object).toEqualTypeOf<Invoice>();
      break;
    default:
      expectTypeOf<UnknownEvent>().toExtend<typeof event>();
  }
});

test('a misspelt type is an error', () => {
  // @ts-expect-error there is no such type
  if (event.type === 'invoice.payed') throw new Error(event.id);
});
