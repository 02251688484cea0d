import { invalid } from './problem.ts';

/** @throws Problem for a text of more characters than there may be */
export function checkLength(text: string | null | undefined, most: number, param: string): void {
  if (!text || text.length <= most) return;
  throw invalid(`Invalid string: ${text.slice(0, 10)}...${text.slice(-5)}; must be at most ${most} characters`, {
    param,
  });
}
