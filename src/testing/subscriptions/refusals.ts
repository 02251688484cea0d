import { notEmulated } from '../problem.ts';

/** What no subscription of the emulator's can do, by the parameter that asks for it. */
const REFUSED: Readonly<Record<string, string>> = {
  application_fee_percent: 'fees of a platform on subscriptions',
  backdate_start_date: 'subscriptions that began in the past',
  billing_schedules: 'billing ahead of time',
  billing_thresholds: 'billing by thresholds',
  customer_account: 'subscriptions of accounts',
  on_behalf_of: 'subscriptions for another account',
  pending_invoice_item_interval: 'invoices of pending items apart',
  transfer_data: 'subscriptions of which another account is paid',
};

/** @throws Problem (501) for what is not emulated: better than an answer that is wrong */
export function refuseUnemulated(params: object): void {
  for (const [name, what] of Object.entries(REFUSED)) {
    const value: unknown = Reflect.get(params, name);
    if (value !== undefined && value !== '' && value !== null) throw notEmulated(what, name);
  }
  const tax: unknown = Reflect.get(params, 'automatic_tax');
  if (typeof tax === 'object' && tax !== null && Reflect.get(tax, 'enabled') === true) {
    throw notEmulated('working out taxes', 'automatic_tax');
  }
  if (Reflect.get(params, 'payment_behavior') === 'pending_if_incomplete') {
    throw notEmulated('changes that wait for their payment', 'payment_behavior');
  }
}
