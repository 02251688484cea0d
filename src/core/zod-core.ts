/**
 * What this library runs of zod's core. The package brings these few functions along for Node, where loading all of zod
 * takes longer than loading everything else; other runtimes take them from zod itself, so that a bundle that has zod
 * already holds them once.
 */
export {
  $constructor,
  $ZodAsyncError,
  $ZodCheck,
  $ZodType,
  clone,
  safeParse,
} from 'zod/v4/core';
