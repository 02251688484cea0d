import type { HttpMethod } from './http.ts';

/** What errors say of the call they belong to. */
export interface CallFacts {
  readonly method: HttpMethod;
  readonly url: string;
  readonly idempotencyKey: string | undefined;
}

/** How to repeat a call of which nobody knows whether it took effect. */
export function repeatAdvice({ method, idempotencyKey }: CallFacts): string {
  if (method === 'GET') return 'It is safe to repeat.';
  if (idempotencyKey === undefined) return 'The request may have taken effect; repeating it is safe.';
  return `The request may have taken effect: repeat it with the idempotency key ${idempotencyKey}, so that it does so once.`;
}

/** The server's name, for messages. */
export function hostOf({ url }: CallFacts): string {
  return new URL(url).host;
}
