import { idOf, type Scenario, scenario } from './scenario.ts';
import { draft, monthly, open, payer, subscribe } from './shop.ts';

const MISSING = { statusCode: 404, type: 'invalid_request_error', code: 'resource_missing' } as const;

/** What sellers do more rarely with what they sell and bill. */
export const restOfBilling: readonly Scenario[] = [
  scenario('a coupon can be renamed and is listed', async ({ stripe, check }) => {
    const { id } = await stripe.coupons.create({ percent_off: 10, duration: 'once' });
    check(await stripe.coupons.update(id, { name: 'Spring', metadata: { a: '1' } }), {
      name: 'Spring',
      metadata: { a: '1' },
    });
    check((await stripe.coupons.list()).data, [{ name: 'Spring', percent_off: 10 }]);
  }),

  scenario('a price is read, taken off sale, and found by what it is for', async ({ stripe, check }) => {
    const { id } = await stripe.prices.create({
      unit_amount: 500,
      currency: 'usd',
      product_data: { name: 'Tea' },
      lookup_key: 'tea',
    });
    check(await stripe.prices.update(id, { active: false, nickname: 'old' }), {
      active: false,
      nickname: 'old',
      unit_amount: 500,
    });
    check(await stripe.prices.retrieve(id), { active: false });
    check((await stripe.prices.search({ query: 'lookup_key:"tea" AND active:"false"' })).data.length, 1);
  }),

  scenario('features come with a product and can be taken out of it', async ({ stripe, send, check, fails }) => {
    const feature = await send('POST /v1/entitlements/features', { name: 'Support', lookup_key: 'support' });
    const { id } = await stripe.products.create({ name: 'Plan' });
    const link = await stripe.products.createFeature(id, { entitlement_feature: String(feature['id']) });
    check(link, { object: 'product_feature', entitlement_feature: { lookup_key: 'support' } });
    check((await stripe.products.listFeatures(id)).data.length, 1);
    check(await stripe.products.retrieveFeature(id, link.id), { entitlement_feature: { name: 'Support' } });
    check(await stripe.products.deleteFeature(id, link.id), { deleted: true });
    await fails(stripe.products.retrieveFeature(id, link.id), MISSING);
  }),

  scenario('a tax rate can be read', async ({ stripe, check }) => {
    const { id } = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive: true });
    check(await stripe.taxRates.retrieve(id), { display_name: 'VAT', percentage: 19, inclusive: true, active: true });
  }),

  scenario('an item of an invoice to come can be changed', async ({ stripe, check }) => {
    const { id: customer } = await stripe.customers.create({});
    const item = await stripe.invoiceItems.create({ customer, amount: 500, currency: 'usd' });
    check(await stripe.invoiceItems.update(item.id, { amount: 700, description: 'Tea' }), {
      amount: 700,
      description: 'Tea',
    });
  }),

  scenario('lines of a draft are changed together, and what paid it can be read', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const id = await draft(stripe, customer, 1000);
    const line = idOf((await stripe.invoices.retrieve(id)).lines.data[0]);
    const changed = await stripe.invoices.updateLines(id, { lines: [{ id: line, amount: 1500 }] });
    check(changed, { amount_due: 1500 });
    await stripe.invoices.finalizeInvoice(id);
    await stripe.invoices.pay(id);
    const { data } = await stripe.invoicePayments.list({ invoice: id });
    check(await stripe.invoicePayments.retrieve(idOf(data[0])), { status: 'paid', amount_paid: 1500 });
  }),

  scenario('a payment made elsewhere is put to an invoice', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer, 2000);
    const { id } = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      customer,
      payment_method: 'pm_card_visa',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    await stripe.invoices.attachPayment(invoice, { payment_intent: id });
    check(await stripe.invoices.retrieve(invoice), { status: 'paid', amount_paid: 2000 });
  }),

  scenario('a credit note can be looked at before it is made, read and described after', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer, 2000);
    const line = idOf((await stripe.invoices.retrieve(invoice)).lines.data[0]);
    const lines = [{ type: 'invoice_line_item' as const, invoice_line_item: line, amount: 500 }];
    check(await stripe.creditNotes.preview({ invoice, lines }), { amount: 500 });
    check((await stripe.creditNotes.listPreviewLineItems({ invoice, lines })).data, [{ amount: 500 }]);
    const { id } = await stripe.creditNotes.create({ invoice, lines });
    await stripe.creditNotes.update(id, { memo: 'Sorry' });
    check(await stripe.creditNotes.retrieve(id), { amount: 500, memo: 'Sorry', status: 'issued' });
    check((await stripe.creditNotes.listLineItems(id)).data, [{ amount: 500 }]);
  }),

  scenario('checkouts are listed and changed, a payment link is read', async ({ stripe, check }) => {
    const price = (await stripe.prices.create({ unit_amount: 900, currency: 'usd', product_data: { name: 'Tea' } })).id;
    const line_items = [{ price, quantity: 1 }];
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items,
      success_url: 'https://example.com',
    });
    check(await stripe.checkout.sessions.update(session.id, { metadata: { a: '1' } }), {
      metadata: { a: '1' },
      status: 'open',
    });
    check((await stripe.checkout.sessions.list({ status: 'open' })).data, [{ amount_total: 900 }]);
    const link = await stripe.paymentLinks.create({ line_items });
    check(await stripe.paymentLinks.retrieve(link.id), { active: true, url: /^https:/ });
  }),

  scenario('an item of a subscription can be read and changed by itself', async ({ stripe, check }) => {
    const { item } = await subscribe(stripe);
    check(await stripe.subscriptionItems.retrieve(item), { quantity: 1 });
    check(await stripe.subscriptionItems.update(item, { quantity: 3, proration_behavior: 'none' }), { quantity: 3 });
  }),

  scenario('a plan for a subscription can be changed and is listed', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const price = await monthly(stripe);
    const { id } = await stripe.subscriptionSchedules.create({
      customer,
      start_date: 'now',
      phases: [{ items: [{ price, quantity: 1 }], duration: { interval: 'month', interval_count: 2 } }],
    });
    check(await stripe.subscriptionSchedules.update(id, { end_behavior: 'cancel' }), { end_behavior: 'cancel' });
    check((await stripe.subscriptionSchedules.list({ customer })).data.length, 1);
  }),

  scenario('test clocks are listed', async ({ stripe, check }) => {
    await subscribe(stripe);
    check((await stripe.testHelpers.testClocks.list()).data, [{ status: 'ready', name: 'Months go by' }]);
  }),

  scenario('a subscription is paused and taken up again', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe, { billing_mode: { type: 'flexible' } });
    check(await stripe.subscriptions.pause(id, { type: 'subscription' }), { status: 'paused' });
    check(await stripe.subscriptions.resume(id), { status: 'active' });
  }),

  scenario('a subscription moves to the other billing mode', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe, { billing_mode: { type: 'classic' } });
    const moved = await stripe.subscriptions.migrate(id, { billing_mode: { type: 'flexible' } });
    check(moved.billing_mode, { type: 'flexible' });
  }),

  scenario('a file is read about, and its links are read, ended and listed', async ({ stripe, http, check }) => {
    const body = new FormData();
    body.set('purpose', 'dispute_evidence');
    body.set('file', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'receipt.pdf');
    await http('/v1/files', { method: 'POST', body });
    const file = idOf((await stripe.files.list()).data[0]);
    check(await stripe.files.retrieve(file), { filename: 'receipt.pdf', size: 8 });
    const link = await stripe.fileLinks.create({ file });
    check(await stripe.fileLinks.retrieve(link.id), { expired: false });
    check(await stripe.fileLinks.update(link.id, { expires_at: 'now' }), { expired: true });
    check((await stripe.fileLinks.list({ file, expired: true })).data.length, 1);
  }),
];
