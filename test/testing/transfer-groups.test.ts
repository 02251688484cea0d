import { expect, it } from 'vitest';
import { accounts, charges, transfers } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { stripe } = checkedEmulator(accounts, charges, transfers);

it('a transfer of a charge’s money and the charge are of one group, whose name is made of the payment’s', async () => {
  const { id: destination } = await stripe.accounts.create({ country: 'US' });
  const { id, latest_charge } = await stripe.paymentIntents.create({
    amount: 5000,
    currency: 'usd',
    allowed_payment_method_types: ['card'],
    payment_method: 'pm_card_bypassPending',
    confirm: true,
  });
  const source_transaction = String(latest_charge);
  const send = (more: { source_transaction?: string; transfer_group?: string }) =>
    stripe.transfers.create({ amount: 1000, currency: 'usd', destination, ...more });

  const transfer_group = `group_${id}`;
  for (let count = 0; count < 2; count++) expect(await send({ source_transaction })).toMatchObject({ transfer_group });
  expect(await stripe.charges.retrieve(source_transaction)).toMatchObject({ transfer_group });
  expect((await stripe.transfers.list({ transfer_group })).data).toHaveLength(2);
  expect(await send({ source_transaction, transfer_group: 'ORDER_1' })).toMatchObject({ transfer_group: 'ORDER_1' });
  expect(await send({})).toMatchObject({ transfer_group: null });

  const { id: charge } = await stripe.charges.create({ amount: 5000, currency: 'usd', source: 'tok_visa' });
  expect(await send({ source_transaction: charge })).toMatchObject({ transfer_group: `group_${charge}` });
});
