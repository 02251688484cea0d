import { invalid } from '../problem.ts';

/** @throws Problem for a number outside its bounds, which belong to them */
export function checkRange(
  value: number | undefined,
  [least, most]: readonly [least: number, most: number],
  param: string,
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  const bound = value < least ? `at least ${least}` : `at most ${most}`;
  throw invalid(`Invalid integer: ${value}. It must be ${bound}.`, { code: 'parameter_invalid_integer', param });
}

/** @throws Problem where a request gives both of two parameters that exclude each other */
export function refuseBoth<T extends object>(params: T, one: keyof T & string, other: keyof T & string): void {
  if (params[one] === undefined || params[other] === undefined) return;
  throw invalid(`You may only specify one of these parameters: ${one}, ${other}.`, { param: one });
}
