import type { Account } from './account.ts';
import { type CheckoutDoors, checkoutDoors } from './checkout/doors.ts';
import { type ConnectDoors, connectDoors } from './connect/doors.ts';

/** What people do on Stripe's own pages. */
export interface Doors extends CheckoutDoors, ConnectDoors {}

/** @param accountOf - what the account of an id holds */
export const doors = (accountOf: (id: string) => Account): Doors => ({
  ...checkoutDoors(accountOf),
  ...connectDoors(accountOf),
});
