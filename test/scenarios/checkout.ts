import type Stripe from 'stripe';
import { DAY, START } from './controls.ts';
import { idOf, scenario } from './scenario.ts';
import { monthly } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const success_url = 'https://shop.example/done';

const tea = {
  quantity: 2,
  price_data: { currency: 'usd', unit_amount: 450, product_data: { name: 'Tea' } },
} satisfies Stripe.Checkout.SessionCreateParams.LineItem;

export const checkout = [
  scenario('a checkout waits at an address of its own', async ({ stripe, check }) => {
    const session = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    check(session, {
      object: 'checkout.session',
      id: /^cs_test_/,
      mode: 'payment',
      status: 'open',
      payment_status: 'unpaid',
      amount_subtotal: 900,
      amount_total: 900,
      currency: 'usd',
      url: /^https?:/,
      expires_at: START + DAY,
      payment_intent: null,
    });
  }),

  scenario('what is in a checkout can be listed', async ({ stripe, check }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    check((await stripe.checkout.sessions.listLineItems(id)).data, [
      { object: 'item', description: 'Tea', quantity: 2, amount_total: 900, price: { unit_amount: 450 } },
    ]);
  }),

  scenario('a checkout that is completed is paid', async ({ stripe, check, controls }) => {
    const { id } = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [tea],
      success_url,
      customer_email: 'ada@example.com',
      client_reference_id: 'order-1',
      metadata: { order: '1' },
    });
    await controls.completeCheckout(id);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
    check(session, {
      status: 'complete',
      payment_status: 'paid',
      url: null,
      client_reference_id: 'order-1',
      metadata: { order: '1' },
      customer_details: { email: 'ada@example.com' },
      payment_intent: { status: 'succeeded', amount: 900 },
    });
    check((await stripe.charges.list({ payment_intent: idOf(session.payment_intent) })).data, [{ amount: 900 }]);
  }),

  scenario('a checkout whose card is declined stays open', async ({ stripe, check, controls }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    await controls.completeCheckout(id, { payment_method: 'pm_card_chargeDeclined' }).catch(() => {});
    check(await stripe.checkout.sessions.retrieve(id), { status: 'open', payment_status: 'unpaid' });
    await controls.completeCheckout(id);
    check(await stripe.checkout.sessions.retrieve(id), { status: 'complete', payment_status: 'paid' });
  }),

  scenario('a checkout can start a subscription', async ({ stripe, check, controls }) => {
    const customer = (await stripe.customers.create({ email: 'ada@example.com' })).id;
    const { id } = await stripe.checkout.sessions.create({
      mode: 'subscription',
      customer,
      line_items: [{ price: await monthly(stripe), quantity: 1 }],
      success_url,
    });
    await controls.completeCheckout(id);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription', 'invoice'] });
    check(session, {
      status: 'complete',
      payment_status: 'paid',
      subscription: { status: 'active', customer },
      invoice: { status: 'paid', amount_paid: 1000 },
    });
  }),

  scenario('a checkout can save a card without a payment', async ({ stripe, check, controls }) => {
    const customer = (await stripe.customers.create({})).id;
    const { id } = await stripe.checkout.sessions.create({ mode: 'setup', customer, currency: 'usd', success_url });
    await controls.completeCheckout(id);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['setup_intent'] });
    check(session, { payment_status: 'no_payment_required', setup_intent: { status: 'succeeded' } });
    check((await stripe.paymentMethods.list({ customer })).data.length, 1);
  }),

  scenario('a coupon lowers what is paid at the checkout', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 10 })).id;
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [tea],
      discounts: [{ coupon }],
      success_url,
    });
    check(session, { amount_subtotal: 900, amount_total: 810, total_details: { amount_discount: 90 } });
  }),

  scenario('a checkout can be closed, and then not completed', async ({ stripe, check, fails }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    check(await stripe.checkout.sessions.expire(id), { status: 'expired', url: null });
    await fails(stripe.checkout.sessions.expire(id), REFUSED);
  }),

  scenario('a checkout closes after a day', async ({ stripe, check, controls }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    await controls.advance(DAY + 60);
    check(await stripe.checkout.sessions.retrieve(id), { status: 'expired', payment_status: 'unpaid' });
  }),

  scenario('a completed checkout can not be closed', async ({ stripe, controls, fails }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    await controls.completeCheckout(id);
    await fails(stripe.checkout.sessions.expire(id), REFUSED);
  }),

  scenario('a checkout is found by the payment it led to', async ({ stripe, check, controls }) => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    await stripe.checkout.sessions.create({ mode: 'payment', line_items: [tea], success_url });
    await controls.completeCheckout(id);
    const { payment_intent } = await stripe.checkout.sessions.retrieve(id);
    check((await stripe.checkout.sessions.list({ payment_intent: idOf(payment_intent) })).data, [{ id }]);
    check((await stripe.checkout.sessions.list({ status: 'open' })).data.length, 1);
  }),

  scenario('a payment link sells again and again', async ({ stripe, check }) => {
    const { id: price } = await stripe.prices.create({
      unit_amount: 450,
      currency: 'usd',
      product_data: { name: 'Tea' },
    });
    const link = await stripe.paymentLinks.create({ line_items: [{ price, quantity: 1 }] });
    check(link, { object: 'payment_link', id: /^plink_/, active: true, url: /^https?:/, currency: 'usd' });
    const { data } = await stripe.paymentLinks.listLineItems(link.id);
    check(data, [{ quantity: 1, price: { id: price }, amount_total: 450 }]);
  }),

  scenario('a payment link can be closed', async ({ stripe, check }) => {
    const { id: price } = await stripe.prices.create({
      unit_amount: 1,
      currency: 'usd',
      product_data: { name: 'Tea' },
    });
    const { id } = await stripe.paymentLinks.create({ line_items: [{ price, quantity: 1 }] });
    check(await stripe.paymentLinks.update(id, { active: false }), { active: false });
    check((await stripe.paymentLinks.list({ active: true })).data, []);
  }),

  scenario('a customer gets a portal of their own', async ({ stripe, check, fails }) => {
    const customer = (await stripe.customers.create({})).id;
    const return_url = 'https://shop.example/account';
    check(await stripe.billingPortal.sessions.create({ customer, return_url }), {
      object: 'billing_portal.session',
      id: /^bps_/,
      customer,
      return_url,
      url: /^https?:/,
    });
    await fails(stripe.billingPortal.sessions.create({ customer: 'cus_nobody' }), {
      ...REFUSED,
      code: 'resource_missing',
      param: 'customer',
    });
  }),

  scenario('a file that is sent in can be read about and linked to', async ({ stripe, http, check }) => {
    const body = new FormData();
    body.set('purpose', 'dispute_evidence');
    body.set('file', new Blob(['%PDF-1.4 receipt'], { type: 'application/pdf' }), 'receipt.pdf');
    const sent = await http('/v1/files', { method: 'POST', body });
    check(sent, {
      status: 200,
      body: {
        object: 'file',
        id: /^file_/,
        purpose: 'dispute_evidence',
        size: 16,
        filename: 'receipt.pdf',
        type: 'pdf',
      },
    });
    const { data } = await stripe.files.list({ purpose: 'dispute_evidence' });
    check(data, [{ filename: 'receipt.pdf' }]);
    const link = await stripe.fileLinks.create({ file: idOf(data[0]) });
    check(link, { object: 'file_link', id: /^link_/, expired: false, url: /^https?:/ });
  }),
];
