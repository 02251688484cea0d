import { once } from '../core/once.ts';
import { part } from '../core/part.ts';
import { defOf, field, partsOf } from '../core/schema-view.ts';
import { actionRows } from './action-row.ts';

/** The names that parameters have in any action's input, however deep. Has the schemas of all of them made. */
export const nestedNames = once((): ReadonlySet<string> => {
  const seen = new Set<unknown>();
  const visit = (schema: unknown): string[] => {
    if (seen.has(schema)) return [];
    seen.add(schema);
    return [...Object.keys(Object(field(defOf(schema), 'shape'))), ...partsOf(schema).flatMap(visit)];
  };
  return new Set(actionRows().flatMap(({ action }) => visit(part(action.params))));
});
