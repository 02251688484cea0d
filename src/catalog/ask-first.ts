import { once } from '../core/once.ts';
import type { RequestOptions } from '../core/options.ts';
import { isApprovalOf, newApproval } from './approval.ts';
import { asCalled } from './call-effect.ts';
import type { ActionDescriptor } from './descriptor.ts';
import type { CatalogClient, Input } from './perform.ts';
import type { CatalogPolicy } from './policy.ts';
import { PolicyError } from './policy-error.ts';
import { retriever } from './retrieve.ts';
import { summarize } from './summary.ts';

/** A call that is about to be made. */
export interface Planned {
  readonly stripe: CatalogClient;
  readonly action: ActionDescriptor;
  readonly input: Input;
  readonly options: RequestOptions;
}

/**
 * Asks the policy's own function. Whether a person has approved.
 *
 * @throws PolicyError unless it allows the call, or a person has approved of it
 */
export async function askFirst(
  { beforeAction }: CatalogPolicy,
  { stripe, action, input, options }: Planned,
  approval: string | undefined,
): Promise<boolean> {
  if (beforeAction === undefined) return false;
  const sentence = once(() => summarize(action, input, retriever(stripe, options)));
  // A copy: what is asked about must be what is sent.
  const answer = await beforeAction(asCalled(action, input), structuredClone(input), { summarize: sentence });
  if (answer === 'allow') return false;
  if (answer !== 'needsApproval') {
    const reason = typeof answer === 'object' ? answer?.reason : undefined;
    throw new PolicyError('denied', reason ?? `${action.title} was not allowed.`);
  }
  const call = { id: action.id, input, actor: [options.stripeAccount, options.stripeContext] };
  if (await isApprovalOf(call, approval)) return true;
  const summary = await sentence();
  const request = { summary, approval: await newApproval(call) };
  throw new PolicyError('approval_required', `A person has to approve: ${summary}.`, undefined, request);
}
