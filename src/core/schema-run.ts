import type * as core from 'zod/v4/core';
import { $ZodAsyncError, $ZodType } from '#zod-core';

/** Gives a schema under construction what zod's schemas have in common. */
export function init(schema: core.$ZodType): void {
  const Schema: core.$constructor<core.$ZodType> = $ZodType;
  Schema.init(schema, schema._zod.def);
}

/** What a schema makes of a value. No schema here is asynchronous. */
export function runNow(schema: core.SomeType, value: unknown, context: core.ParseContextInternal): core.ParsePayload {
  const outcome = schema._zod.run({ value, issues: [] }, context);
  if (outcome instanceof Promise) throw new $ZodAsyncError();
  return outcome;
}

/**
 * Notes on a whole what is wrong with a part of it. Each issue by itself: as many arguments as a huge value has issues
 * are too many for a call. Says whether enough is known: who only asks if a value fits, looks no further.
 */
export function adopt(
  whole: core.ParsePayload,
  key: PropertyKey,
  part: core.ParsePayload,
  { abortEarly }: core.ParseContextInternal,
): boolean {
  for (const issue of part.issues) whole.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return abortEarly === true && isAborted(part);
}

/** Whether a value was refused outright, so that no conditions on the whole of it are looked at. */
export function isAborted({ aborted, issues }: core.ParsePayload): boolean {
  return aborted === true || issues.some((issue) => issue.continue !== true);
}
