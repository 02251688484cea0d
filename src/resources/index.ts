export { balance } from './balance.ts';
export { customers } from './customers.ts';
export { paymentIntents } from './payment-intents.ts';
export { refunds } from './refunds.ts';
