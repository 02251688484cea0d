import type { StripeResponseMismatchError } from '../core/errors/response-mismatch-error.ts';
import { field } from '../core/known-keys.ts';
import { isPage } from '../core/page.ts';
import { redactJson } from '../core/redact.ts';
import { cursorAfter } from './cursor.ts';
import type { Answer } from './entry.ts';
import type { Success } from './outcome.ts';
import { project } from './project.ts';

/** How a result is shown. */
export interface View {
  readonly fields?: readonly string[] | undefined;
  readonly secrets?: 'mask' | 'show' | undefined;
}

/** What Stripe answered, as data. */
export function successOf({ result, params }: Answer, view: View): Success {
  const { requestId, idempotencyKey, idempotentReplayed } = Object(field(result, 'lastResponse'));
  return {
    ok: true,
    data: shownOf(result, view),
    requestId: requestId ?? null,
    idempotencyKey: idempotencyKey ?? null,
    idempotentReplayed: idempotentReplayed === true,
    nextCursor: (isPage(result) ? cursorAfter(result, params) : undefined) ?? null,
  };
}

/** It took effect, so that it is no failure, whatever its answer looks like. */
export function successDespite(error: StripeResponseMismatchError, view: View): Success {
  return {
    ok: true,
    data: shownOf(error.data, view),
    requestId: error.requestId ?? null,
    idempotencyKey: error.idempotencyKey ?? null,
    idempotentReplayed: error.idempotentReplayed,
    nextCursor: null,
    mismatches: error.issues,
  };
}

function shownOf(result: unknown, { fields, secrets }: View): unknown {
  const data = secrets === 'show' ? structuredClone(result) : redactJson(result);
  return fields === undefined ? data : project(data, fields);
}
