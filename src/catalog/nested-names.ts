import { field } from '../core/field.ts';
import { once } from '../core/once.ts';
import { part } from '../core/part.ts';
import { defOf, partsOf } from '../core/schema-view.ts';
import { actionRows } from './action-row.ts';

/** The names that parameters have in any action's input, however deep. Has the schemas of all of them made. */
export const nestedNames = once(
  (): ReadonlySet<string> => new Set(actionRows().flatMap(({ action }) => namesBelow(part(action.params)))),
);

const namesBelow = (schema: unknown): string[] => [
  ...Object.keys(Object(field(defOf(schema), 'shape'))),
  ...partsOf(schema).flatMap(namesBelow),
];
