import { accounts } from './accounts.ts';
import { capture } from './capture.ts';
import { cards } from './cards.ts';
import { catalogue } from './catalogue.ts';
import { charges } from './charges.ts';
import { checkout } from './checkout.ts';
import { customers } from './customers.ts';
import { events } from './events.ts';
import { faults } from './faults.ts';
import { invoiceAmounts } from './invoice-amounts.ts';
import { invoiceLines } from './invoice-lines.ts';
import { invoices } from './invoices.ts';
import { lists } from './lists.ts';
import { money } from './money.ts';
import { payments } from './payments.ts';
import { platform } from './platform.ts';
import { refunds } from './refunds.ts';
import { requests } from './requests.ts';
import { restOfAccounts } from './rest-of-accounts.ts';
import { restOfBilling } from './rest-of-billing.ts';
import { restOfCustomers } from './rest-of-customers.ts';
import { savedMethods } from './saved-methods.ts';
import type { Scenario } from './scenario.ts';
import { schedules } from './schedules.ts';
import { search } from './search.ts';
import { subscriptionChanges } from './subscription-changes.ts';
import { subscriptions } from './subscriptions.ts';
import { trials } from './trials.ts';

/** All of them. */
export const scenarios: readonly Scenario[] = [
  ...payments,
  ...cards,
  ...capture,
  ...refunds,
  ...customers,
  ...lists,
  ...search,
  ...requests,
  ...catalogue,
  ...invoices,
  ...invoiceAmounts,
  ...invoiceLines,
  ...subscriptions,
  ...trials,
  ...subscriptionChanges,
  ...schedules,
  ...savedMethods,
  ...charges,
  ...money,
  ...platform,
  ...accounts,
  ...checkout,
  ...events,
  ...faults,
  ...restOfAccounts,
  ...restOfCustomers,
  ...restOfBilling,
];
