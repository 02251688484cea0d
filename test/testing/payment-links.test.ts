import { describe, expect, it } from 'vitest';
import {
  accountLinks,
  billingPortalSessions,
  customerSessions,
  ephemeralKeys,
  paymentLinks,
} from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe, unanswered } = checkedEmulator(
  accountLinks,
  billingPortalSessions,
  customerSessions,
  ephemeralKeys,
  paymentLinks,
);
const ada = { email: 'ada@example.com' };

async function aPrice(recurring?: { readonly interval: 'month' }) {
  const given = { currency: 'usd', unit_amount: 1250, product_data: { name: 'Book' } };
  return (await stripe.prices.create({ ...given, ...(recurring && { recurring }) })).id;
}

describe('a payment link', () => {
  it('opens a checkout for each who follows it, as long as it may', async () => {
    const link = await stripe.paymentLinks.create({
      line_items: [{ price: await aPrice(), quantity: 2 }],
      metadata: { campaign: 'spring' },
      restrictions: { completed_sessions: { limit: 2 } },
      inactive_message: 'Sold out.',
    });
    expect(link).toMatchObject({
      active: true,
      currency: 'usd',
      url: expect.stringContaining('https://buy.stripe.com/'),
    });
    const first = emulator.openPaymentLink(link.id);
    expect(first).toMatchObject({ amount_total: 2500, metadata: { campaign: 'spring' }, payment_link: link.id });
    const second = emulator.openPaymentLink(link.id);
    expect(emulator.completeCheckout(first.id, ada).session).toMatchObject({ payment_status: 'paid' });
    expect(await stripe.paymentLinks.retrieve(link.id)).toMatchObject({
      active: true,
      restrictions: { completed_sessions: { count: 1, limit: 2 } },
    });
    emulator.completeCheckout(second.id, ada);
    expect((await stripe.paymentLinks.retrieve(link.id)).active).toBe(false);
    expect(() => emulator.openPaymentLink(link.id)).toThrow('Sold out.');
    const sessions = await stripe.checkout.sessions.list({ payment_link: link.id });
    expect(sessions.data.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('can be changed for those to come', async () => {
    const { id } = await stripe.paymentLinks.create({ line_items: [{ price: await aPrice(), quantity: 1 }] });
    const { data } = await stripe.paymentLinks.listLineItems(id);
    const opened = emulator.openPaymentLink(id);
    await stripe.paymentLinks.update(id, {
      line_items: [{ id: data[0]?.id ?? '', quantity: 3 }],
      metadata: { a: 'b' },
    });
    expect(emulator.openPaymentLink(id)).toMatchObject({ amount_total: 3750 });
    expect(await stripe.checkout.sessions.retrieve(opened.id)).toMatchObject({ amount_total: 1250 });
    await stripe.paymentLinks.update(id, { active: false });
    expect((await stripe.paymentLinks.list({ active: true })).data.map((link) => link.id)).not.toContain(id);
  });

  it('to a subscription opens a checkout for one', async () => {
    const price = await aPrice({ interval: 'month' });
    const { id } = await stripe.paymentLinks.create({
      line_items: [{ price, quantity: 1 }],
      subscription_data: { trial_period_days: 7 },
    });
    expect(emulator.openPaymentLink(id)).toMatchObject({ mode: 'subscription', amount_total: 0 });
  });

  it('is refused for prices that are not there', async () => {
    await expect(stripe.paymentLinks.create({ line_items: [{ price: 'price_0', quantity: 1 }] })).rejects.toMatchObject(
      { param: 'line_items[0][price]' },
    );
  });
});

describe('what lets a page or an app act for a customer', () => {
  it('is a session of the portal', async () => {
    const { id: customer } = await stripe.customers.create(ada);
    const session = await stripe.billingPortal.sessions.create({
      customer,
      return_url: 'https://shop.example',
      flow_data: { type: 'payment_method_update' },
      expand: ['configuration'],
    });
    expect(session).toMatchObject({
      configuration: { is_default: true },
      customer,
      flow: { type: 'payment_method_update', after_completion: { type: 'portal_homepage' } },
    });
    const other = await stripe.billingPortal.sessions.create({ customer });
    expect(session.configuration).toMatchObject({ id: other.configuration });
    await expect(stripe.billingPortal.sessions.create({ customer: 'cus_0' })).rejects.toMatchObject({
      param: 'customer',
    });
  });

  it('is a session of a customer', async () => {
    const { id: customer } = await stripe.customers.create(ada);
    const session = await stripe.customerSessions.create({
      customer,
      components: { payment_element: { enabled: true, features: { payment_method_save: 'enabled' } } },
    });
    expect(session).toMatchObject({
      components: {
        buy_button: { enabled: false },
        payment_element: { features: { payment_method_save: 'enabled', payment_method_remove: 'disabled' } },
      },
      expires_at: session.created + 1800,
    });
  });

  it('is a key of short life, whose secret is told once', async () => {
    const { id: customer } = await stripe.customers.create(ada);
    const apiVersion = '2025-01-01';
    const key = await stripe.ephemeralKeys.create({ customer }, { apiVersion });
    expect(key).toMatchObject({ secret: expect.stringMatching(/^ek_test_/), expires: key.created + 3600 });
    expect(await stripe.ephemeralKeys.del(key.id)).not.toHaveProperty('secret');
    await expect(stripe.ephemeralKeys.del(key.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('is a link to fill in what an account lacks', async () => {
    const account = await stripe.accounts.create({ type: 'express', country: 'US' });
    const urls = { refresh_url: 'https://shop.example/again', return_url: 'https://shop.example/done' };
    const link = await stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', ...urls });
    expect(link).toMatchObject({ expires_at: link.created + 300 });
    await expect(stripe.accountLinks.create({ account: account.id, type: 'account_onboarding' })).rejects.toMatchObject(
      { param: 'refresh_url' },
    );
  });
});

it('answers each action', () => expect(unanswered()).toEqual([]));
