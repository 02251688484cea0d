import type { ActionRow } from '../action-row.ts';
import type { ExampleInput } from '../descriptor.ts';
import type { LeftOut } from '../input.ts';
import { omittedIn } from '../omit.ts';
import { billingExamples } from './billing.ts';
import { connectExamples } from './connect.ts';
import { customerExamples } from './customers.ts';
import { IDS } from './ids.ts';
import { paymentExamples } from './payments.ts';
import { sellingExamples } from './selling.ts';

/** Parameters by the action's id; ids of the path are added. */
const EXAMPLES: Readonly<Record<string, readonly ExampleInput[]>> = {
  ...billingExamples,
  ...connectExamples,
  ...customerExamples,
  ...paymentExamples,
  ...sellingExamples,
};

/** Inputs that make sense, without the fields that are left out; none that has a name which stands nowhere. */
export function examplesOf(row: ActionRow, { fields, omit }: LeftOut): readonly ExampleInput[] {
  const ids = Object.fromEntries(row.ids.map((name) => [name, IDS[name] ?? '']));
  return (EXAMPLES[row.id] ?? [usualParams(row)])
    .map((params) => Object.fromEntries(Object.entries({ ...ids, ...params }).filter(([name]) => !fields.has(name))))
    .filter((example) => omittedIn(example, omit).length === 0);
}

/** What most calls of an action give, where nothing is required. */
function usualParams({ operation, action }: ActionRow): ExampleInput {
  if (action.item !== undefined) return { limit: 10 };
  return operation === 'update' ? { metadata: { order_id: '6735' } } : {};
}
