import { invalid } from './problem.ts';

/**
 * @param email - an address, or nothing: what unsets one is none
 * @param param - where it stands
 * @throws Problem for a text that can't be an email address
 */
export function checkEmail(email: string | null | undefined, param: string): void {
  if (!email || /^[^\s@]+@[^\s@]+$/.test(email)) return;
  throw invalid(`Invalid email address: ${email.slice(0, 100)}.`, { code: 'email_invalid', param });
}
