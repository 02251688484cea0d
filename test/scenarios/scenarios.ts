import { capture } from './capture.ts';
import { cards } from './cards.ts';
import { payments } from './payments.ts';
import { refunds } from './refunds.ts';
import type { Scenario } from './scenario.ts';

/** All of them. */
export const scenarios: readonly Scenario[] = [...payments, ...cards, ...capture, ...refunds];
