import { capture } from './capture.ts';
import { cards } from './cards.ts';
import { customers } from './customers.ts';
import { lists } from './lists.ts';
import { payments } from './payments.ts';
import { refunds } from './refunds.ts';
import { requests } from './requests.ts';
import type { Scenario } from './scenario.ts';
import { search } from './search.ts';

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
];
