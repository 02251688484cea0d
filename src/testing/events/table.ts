import type { Event } from '../../generated/types/index.ts';
import { BILLING } from './billing.ts';
import { CUSTOMERS } from './customers.ts';
import { PAYMENTS } from './payments.ts';
import type { Rules, Test, Update } from './rules.ts';
import { SALES } from './sales.ts';

interface Row {
  readonly type: Event.Type;
  readonly rule: Test | Update;
}

const TABLE: Readonly<Record<string, Rules>> = { ...PAYMENTS, ...BILLING, ...CUSTOMERS, ...SALES };

const ROWS: ReadonlyMap<string, readonly Row[]> = new Map(
  Object.entries(TABLE).map(([kind, rules]) => [kind, rowsOf(rules)]),
);

function rowsOf(rules: Rules): Row[] {
  // `satisfies Rules` lets no other names into the tables.
  const types = Object.keys(rules) as (keyof Rules)[];
  return types.flatMap((type) => {
    const rule = rules[type];
    return rule === undefined ? [] : { type, rule };
  });
}

/** What events tell of a kind of object; undefined where they tell nothing. */
export const rulesFor = (kind: string): readonly Row[] | undefined => ROWS.get(kind);

/** The types of event that follow from a change of an object. */
export const DERIVED_TYPES: readonly Event.Type[] = [...ROWS.values()].flatMap((rows) => rows.map(({ type }) => type));
