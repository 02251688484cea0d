import { beforeEach, expect, it } from 'vitest';
import { refundConversation } from '../../examples/platforms/voice-agent.ts';
import { openShop } from '../catalog/shop.ts';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});

const ADA = { email: 'ada@example.com', last4: '4242' };
const refunds = async () => (await shop.stripe.refunds.list()).data;

it('a caller who is known and says yes gets their refund, once', async () => {
  const talk = refundConversation(shop.stripe);
  expect(await talk.identify(ADA)).toMatchObject({ done: true });
  expect(await talk.payments()).toMatchObject({ data: { data: [{ id: shop.ada.payment, amount: 2500 }] } });
  expect(await talk.askForRefund({ payment_intent: shop.ada.payment, amount: 1000 })).toEqual({
    done: true,
    say: `Refund 10.00 USD of ${shop.ada.payment}. Is that right?`,
  });
  expect(await refunds()).toEqual([]);
  expect(await talk.confirm('Yes.')).toMatchObject({ done: true });
  expect(await talk.confirm('Yes.')).toMatchObject({ done: false });
  expect(await refunds()).toMatchObject([{ amount: 1000, payment_intent: shop.ada.payment }]);
});

it('nothing is refunded to a caller who is not known, or who does not say yes', async () => {
  const talk = refundConversation(shop.stripe);
  expect(await talk.askForRefund({ payment_intent: shop.ada.payment })).toMatchObject({ done: false });
  const [wrongCard, nobody] = [
    await talk.identify({ ...ADA, last4: '0000' }),
    await talk.identify({ ...ADA, email: 'x@example.com' }),
  ];
  expect(wrongCard).toEqual(nobody);
  expect(await talk.askForRefund({ payment_intent: shop.ada.payment })).toMatchObject({ done: false });
  expect(await talk.identify(ADA)).toMatchObject({ done: true });
  expect(await talk.confirm('yes')).toMatchObject({ done: false });
  for (const heard of ['no', 'yes, but not that one', 'well']) {
    await talk.askForRefund({ payment_intent: shop.ada.payment });
    expect(await talk.confirm(heard)).toMatchObject({ done: false });
    expect(await talk.confirm('yes')).toMatchObject({ done: false });
  }
  expect(await talk.identify(ADA)).toMatchObject({ done: false, say: expect.stringContaining('colleague') });
  expect(await refunds()).toEqual([]);
});

it("a caller does not get at another customer's payments", async () => {
  const talk = refundConversation(shop.stripe);
  await talk.identify(ADA);
  expect(await talk.askForRefund({ payment_intent: shop.eve.payment })).toMatchObject({ done: false });
  expect(await talk.confirm('yes')).toMatchObject({ done: false });
  expect(await refunds()).toEqual([]);
});
