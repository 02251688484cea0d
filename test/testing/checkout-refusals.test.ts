import { describe, expect, it } from 'vitest';
import type { BillingPortalSessionCreateParams, CheckoutSessionCreateParams } from '../../src/index.ts';
import { billingPortalSessions, checkoutSessions, paymentLinks } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(billingPortalSessions, checkoutSessions, paymentLinks);
const ada = { email: 'ada@example.com', name: 'Ada' };
const book = {
  quantity: 1,
  price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Book' } },
} as const;
const shop = { mode: 'payment', success_url: 'https://shop.example', line_items: [book] } as const;
const label = { type: 'custom', custom: 'Engraving' } as const;

async function monthly() {
  const given = { currency: 'usd', unit_amount: 1000, product_data: { name: 'Club' } };
  const currency_options = { eur: { unit_amount: 900 } };
  return (await stripe.prices.create({ ...given, currency_options, recurring: { interval: 'month' } })).id;
}

it('a reference of more than two hundred characters is refused', async () => {
  const open = (length: number) =>
    stripe.checkout.sessions.create({ ...shop, client_reference_id: 'x'.repeat(length) });
  await expect(open(201)).rejects.toMatchObject({ statusCode: 400, param: 'client_reference_id' });
  expect((await open(200)).client_reference_id).toHaveLength(200);
});

it('an email address that is none is refused', async () => {
  const open = stripe.checkout.sessions.create({ ...shop, customer_email: 'nope' });
  await expect(open).rejects.toMatchObject({ statusCode: 400, code: 'email_invalid', param: 'customer_email' });
});

describe('fields of the shop’s own', () => {
  const withFields = (...custom_fields: CheckoutSessionCreateParams.CustomField[]) =>
    stripe.checkout.sessions.create({ ...shop, custom_fields });

  it('may have the names that every object has, and be left empty', async () => {
    const { id } = await withFields({ key: 'constructor', type: 'text', label, optional: true });
    const { session } = emulator.completeCheckout(id, ada);
    expect(session.custom_fields).toMatchObject([{ key: 'constructor', text: { value: null } }]);
  });

  it('take digits only, and no more or fewer than they say', async () => {
    const { id } = await withFields({
      key: 'badge',
      type: 'numeric',
      label,
      numeric: { minimum_length: 3, maximum_length: 4 },
    });
    for (const badge of ['12', '12345', '12a', ''])
      expect(() => emulator.completeCheckout(id, { ...ada, customFields: { badge } })).toThrow('badge');
    const { session } = emulator.completeCheckout(id, { ...ada, customFields: { badge: '007' } });
    expect(session.custom_fields).toMatchObject([{ numeric: { value: '007' } }]);
  });

  it('of text have a length too', async () => {
    const { id } = await withFields({ key: 'name', type: 'text', label, text: { maximum_length: 3 } });
    expect(() => emulator.completeCheckout(id, { ...ada, customFields: { name: 'Adam' } })).toThrow('3 characters');
    emulator.completeCheckout(id, { ...ada, customFields: { name: 'Ada' } });
  });

  const text = { key: 'a', type: 'text', label } as const;
  it.each([
    [[text, text], 'custom_fields[1][key]'],
    [[{ ...text, key: 'a b' }], 'custom_fields[0][key]'],
    [[{ ...text, type: 'dropdown' } as const], 'custom_fields[0][dropdown]'],
    [['a', 'b', 'c', 'd'].map((key) => ({ ...text, key })), 'custom_fields'],
  ])('are refused as %j, in checkouts and links', async (custom_fields, param) => {
    const refusal = { statusCode: 400, param };
    await expect(stripe.checkout.sessions.create({ ...shop, custom_fields })).rejects.toMatchObject(refusal);
    const line_items = [{ quantity: 1, price: await monthly() }];
    await expect(stripe.paymentLinks.create({ line_items, custom_fields })).rejects.toMatchObject(refusal);
    const { id } = await stripe.paymentLinks.create({ line_items });
    await expect(stripe.paymentLinks.update(id, { custom_fields })).rejects.toMatchObject(refusal);
  });
});

describe('a checkout is refused', () => {
  const club = { mode: 'subscription', success_url: 'https://shop.example' } as const;

  it('for a trial that cannot be', async () => {
    const line_items = [{ quantity: 1, price: await monthly() }];
    const start = (subscription_data: CheckoutSessionCreateParams.SubscriptionData) =>
      stripe.checkout.sessions.create({ ...club, line_items, subscription_data });
    const param = 'subscription_data[trial_period_days]';
    await expect(start({ trial_period_days: 0 })).rejects.toMatchObject({ statusCode: 400, param });
    await expect(start({ trial_period_days: 731 })).rejects.toMatchObject({ statusCode: 400, param });
    await expect(start({ trial_period_days: 3, trial_end: Date.UTC(2026, 1, 9) / 1000 })).rejects.toMatchObject({
      statusCode: 400,
    });
  });

  it('as not emulated where the invoice would differ from what the page says', async () => {
    const price = await monthly();
    const line_items = [{ quantity: 1, price }];
    const refusal = { statusCode: 501 };
    await expect(stripe.checkout.sessions.create({ ...club, line_items, currency: 'eur' })).rejects.toMatchObject(
      refusal,
    );
    await expect(stripe.paymentLinks.create({ line_items, currency: 'eur' })).rejects.toMatchObject(refusal);
    const subscription_data = { billing_cycle_anchor: Date.UTC(2026, 1, 9) / 1000 };
    await expect(stripe.checkout.sessions.create({ ...club, line_items, subscription_data })).rejects.toMatchObject(
      refusal,
    );
    const packs = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 100,
      product_data: { name: 'Pens' },
      transform_quantity: { divide_by: 10, round: 'up' },
    });
    const both = [...line_items, { quantity: 20, price: packs.id }];
    await expect(stripe.checkout.sessions.create({ ...club, line_items: both })).rejects.toMatchObject(refusal);
  });

  it('for what there is to change of a customer that it does not have', async () => {
    const customer_update = { name: 'auto' } as const;
    await expect(stripe.checkout.sessions.create({ ...shop, customer_update })).rejects.toMatchObject({
      param: 'customer_update',
    });
  });

  it('by two names of the payer, or a customer where there is one anyway', async () => {
    const { id: customer } = await stripe.customers.create();
    const both = { ...shop, customer, customer_email: ada.email };
    await expect(stripe.checkout.sessions.create(both)).rejects.toMatchObject({ param: 'customer' });
    const line_items = [{ quantity: 1, price: await monthly() }];
    const always = { ...club, line_items, customer_creation: 'always' } as const;
    await expect(stripe.checkout.sessions.create(always)).rejects.toMatchObject({ param: 'customer_creation' });
  });

  it('for a time longer than a day', async () => {
    const expires_at = Date.UTC(2026, 1, 1, 12) / 1000 + 1;
    await expect(stripe.checkout.sessions.create({ ...shop, expires_at })).rejects.toMatchObject({
      param: 'expires_at',
    });
    await stripe.checkout.sessions.create({ ...shop, expires_at: expires_at - 1 });
  });
});

describe('a portal is refused', () => {
  it('for a flow about no subscription, and for items of another', async () => {
    const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const { data } = await stripe.customers.listPaymentMethods(customer);
    const mine = async (price: string) =>
      stripe.subscriptions.create({ customer, items: [{ price }], default_payment_method: data[0]?.id ?? '' });
    const [one, other] = [await mine(await monthly()), await mine(await monthly())];
    const open = (flow_data: BillingPortalSessionCreateParams.FlowData) =>
      stripe.billingPortal.sessions.create({ customer, flow_data });
    await expect(open({ type: 'subscription_cancel' })).rejects.toMatchObject({
      statusCode: 400,
      param: 'flow_data[subscription_cancel]',
    });
    const confirming = (id: string) =>
      open({
        type: 'subscription_update_confirm',
        subscription_update_confirm: { subscription: one.id, items: [{ id, quantity: 2 }] },
      });
    await expect(confirming(other.items.data[0]?.id ?? '')).rejects.toMatchObject({
      param: 'flow_data[subscription_update_confirm][items][0][id]',
    });
    const { flow } = await confirming(one.items.data[0]?.id ?? '');
    expect(flow?.subscription_update_confirm).toMatchObject({ subscription: one.id });
    const somebody = await stripe.customers.create();
    await expect(
      stripe.billingPortal.sessions.create({
        customer: somebody.id,
        flow_data: { type: 'subscription_cancel', subscription_cancel: { subscription: one.id } },
      }),
    ).rejects.toMatchObject({ param: 'flow_data[subscription_cancel][subscription]' });
  });
});
