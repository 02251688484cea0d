import { API_VERSION } from '../core/api-version.ts';
import type { ActionRow } from './action-row.ts';
import { actionText } from './action-texts.ts';
import { destructiveFields } from './call-effect.ts';
import type { ActionDescriptor } from './descriptor.ts';
import { examplesOf } from './examples/examples.ts';
import { fieldHints } from './field-hints.ts';
import { inputJsonSchema, inputSchema, type LeftOut } from './input.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { titleOf, toolName } from './names.ts';
import { cachedJsonSchema } from './schema-cache.ts';

/**
 * An action as data.
 *
 * @param left - what a policy fills in or leaves out
 */
export function describeAction(row: ActionRow, left: LeftOut): ActionDescriptor {
  const { id, resource, operation, action, permission } = row;
  const { method, path, effect, movesMoney, result } = action;
  const idempotent = method !== 'POST' || (operation === 'update' && !movesMoney);
  return {
    id,
    name: toolName(id),
    nameIn: (style) => toolName(id, style),
    title: titleOf(id),
    description: descriptionOf(row, left),
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
      return fieldHints(row, left.fields);
    },
    get examples() {
      return examplesOf(row, left);
    },
    input: inputSchema(row, left),
    output: result,
    inputJsonSchema: cachedJsonSchema((target) => inputJsonSchema(row, left, target)),
    outputJsonSchema: cachedJsonSchema((target) => ({
      ...jsonSchemaOf(result, { target, side: 'output' }),
      additionalProperties: true,
    })),
  };
}

/** What an action does, what Stripe asks of several parameters together, and what it means for money. */
function descriptionOf({ id, action }: ActionRow, left: LeftOut): string {
  const worse = destructiveFields(id).filter((name) => !left.fields.has(name));
  const rules = new Set(action.rules?.map(({ says }) => says));
  return [
    actionText(id).says,
    ...rules,
    action.movesMoney ? 'Money moves, or may.' : '',
    ...worse.map((name) => `With \`${name}\`, it counts as destructive, and as moving money.`),
    action.needsOption === 'apiVersion' ? 'The program that calls it says in which API version.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
