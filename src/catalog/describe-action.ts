import { API_VERSION } from '../core/api-version.ts';
import type { ActionRow } from './action-row.ts';
import { actionText } from './action-texts.ts';
import type { ActionDescriptor } from './descriptor.ts';
import { examplesOf } from './examples/examples.ts';
import { fieldHints } from './field-hints.ts';
import { inputJsonSchema, inputSchema } from './input.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { titleOf, toolName } from './names.ts';
import { cachedJsonSchema } from './schema-cache.ts';

/**
 * An action as data.
 *
 * @param bound - the fields that a policy fills in or leaves out: they are no part of the input
 */
export function describeAction(row: ActionRow, bound: ReadonlySet<string>): ActionDescriptor {
  const { id, resource, operation, action, permission } = row;
  const { method, path, effect, movesMoney, result } = action;
  const idempotent = method !== 'POST' || (operation === 'update' && !movesMoney);
  return {
    id,
    name: toolName(id),
    nameIn: (style) => toolName(id, style),
    title: titleOf(id),
    description: descriptionOf(row),
    resource,
    operation,
    method,
    path,
    docsUrl: actionText(id).docsUrl,
    apiVersion: API_VERSION,
    effect,
    movesMoney,
    idempotent,
    hints: {
      readOnlyHint: effect === 'read',
      destructiveHint: effect === 'destructive',
      idempotentHint: idempotent || effect === 'read',
      openWorldHint: true,
    },
    permissions: [{ resource: permission, level: effect === 'read' ? 'read' : 'write' }],
    pagination: action.item === undefined ? undefined : 'cursor',
    get fields() {
      return fieldHints(row, bound);
    },
    get examples() {
      return examplesOf(row, bound);
    },
    input: inputSchema(row, bound),
    output: result,
    inputJsonSchema: cachedJsonSchema((target) => inputJsonSchema(row, bound, target)),
    outputJsonSchema: cachedJsonSchema((target) => ({
      ...jsonSchemaOf(result, { target, side: 'output' }),
      additionalProperties: true,
    })),
  };
}

/** What an action does, what Stripe asks of several parameters together, and what it means for money. */
function descriptionOf({ id, action }: ActionRow): string {
  const rules = new Set(action.rules?.map(({ says }) => says));
  return [
    actionText(id).says,
    ...rules,
    action.movesMoney ? 'Money moves, or may.' : '',
    action.needsOption === 'apiVersion' ? 'The program that calls it says in which API version.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
