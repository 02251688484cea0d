import { field } from '../core/field.ts';
import { redactJson } from '../core/redact.ts';
import { pageAfter } from './cursor.ts';
import type { Answer } from './entry.ts';
import type { Success } from './outcome.ts';
import { project } from './project.ts';

/** How a result is shown. */
export interface View {
  readonly fields?: readonly string[] | undefined;
  readonly secrets?: 'mask' | 'show' | undefined;
}

/** What Stripe answered, as data. */
export function successOf({ result, params, mismatches }: Answer, view: View): Success {
  const { requestId, idempotencyKey, idempotentReplayed } = Object(field(result, 'lastResponse'));
  return {
    ok: true,
    data: shownOf(result, view),
    requestId: requestId ?? null,
    idempotencyKey: idempotencyKey ?? null,
    idempotentReplayed: idempotentReplayed === true,
    ...pageAfter(result, params),
    ...(mismatches === undefined ? {} : { mismatches }),
  };
}

function shownOf(result: unknown, { fields, secrets }: View): unknown {
  const data = secrets === 'show' ? structuredClone(result) : redactJson(result);
  return fields === undefined ? data : project(data, fields);
}
