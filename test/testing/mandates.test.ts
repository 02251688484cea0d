import { beforeEach, expect, it } from 'vitest';
import { paymentIntents } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(paymentIntents);

beforeEach(() => emulator.reset());

const debit = { amount: 1000, currency: 'usd', allowed_payment_method_types: ['us_bank_account' as const] };
const payment_method = 'pm_usBankAccount_success';
const mandate_data = { customer_acceptance: { type: 'offline', offline: {} } } as const;
const refused = { statusCode: 400, message: expect.stringMatching(/^This PaymentIntent requires a mandate/) };

it('a bank account is not debited before its holder has agreed: the payment waits for that', async () => {
  const created = stripe.paymentIntents.create({ ...debit, payment_method, confirm: true });
  await expect(created).rejects.toMatchObject(refused);
  const [waiting] = (await stripe.paymentIntents.list()).data;
  expect(waiting).toMatchObject({ status: 'requires_confirmation', latest_charge: null });
  const id = String(waiting?.id);
  await expect(stripe.paymentIntents.confirm(id)).rejects.toMatchObject(refused);
  expect(await stripe.paymentIntents.confirm(id, { mandate_data })).toMatchObject({ status: 'processing' });
});

it('a setup that nobody has confirmed is no consent', async () => {
  const { id: customer } = await stripe.customers.create({});
  const allowed_payment_method_types = ['us_bank_account' as const];
  const setup = await stripe.setupIntents.create({ allowed_payment_method_types, customer, payment_method });
  const named = { ...debit, customer, confirm: true, payment_method: String(setup.payment_method) };
  await expect(stripe.paymentIntents.create(named)).rejects.toMatchObject(refused);
});

it('a bank account that was set up, or charged with consent, is debited again without asking', async () => {
  const { id: customer } = await stripe.customers.create({});
  const confirm = true;
  const setup = await stripe.setupIntents.create({
    allowed_payment_method_types: ['us_bank_account'],
    customer,
    payment_method,
    mandate_data,
    confirm,
  });
  const again = { ...debit, customer, confirm, payment_method: String(setup.payment_method), off_session: true };
  expect(await stripe.paymentIntents.create(again)).toMatchObject({ status: 'processing' });

  const kept = { ...debit, customer, confirm, payment_method, setup_future_usage: 'off_session' as const };
  const paid = await stripe.paymentIntents.create({ ...kept, mandate_data });
  const next = { ...again, payment_method: String(paid.payment_method) };
  expect(await stripe.paymentIntents.create(next)).toMatchObject({ status: 'processing' });
});

it('a mandate can be named, if it is that of the payment method', async () => {
  const setup = (method: string) =>
    stripe.setupIntents.create({
      allowed_payment_method_types: ['us_bank_account'],
      customer,
      payment_method: method,
      mandate_data,
      confirm: true,
    });
  const { id: customer } = await stripe.customers.create({});
  const [one, other] = [await setup(payment_method), await setup(payment_method)];
  const named = { ...debit, customer, confirm: true, payment_method: String(one.payment_method), off_session: true };
  const pay = (mandate: unknown) => stripe.paymentIntents.create({ ...named, mandate: String(mandate) });
  expect(await pay(one.mandate)).toMatchObject({ status: 'processing' });
  await expect(pay(other.mandate)).rejects.toMatchObject({ code: 'payment_intent_mandate_invalid', param: 'mandate' });
  await expect(pay('mandate_1Nobody')).rejects.toMatchObject({ code: 'resource_missing', param: 'mandate' });
});
