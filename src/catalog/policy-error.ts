import { isErrorNamed, StripeError } from '../core/errors/stripe-error.ts';

/** Why a catalogue didn't carry out an action. */
export type PolicyCode = 'unknown_action' | 'action_not_allowed' | 'out_of_bounds' | 'denied' | 'approval_required';

/** What a person needs who is asked to approve an action. */
export interface ApprovalRequest {
  /** What would be done, as a sentence. */
  readonly summary: string;
  /** To be given to the same call, with the same input, as `options.approval`. */
  readonly approval: string;
}

/** The catalogue's own rules refused. Nothing was sent that changes anything. */
export class PolicyError extends StripeError {
  static override readonly className: string = 'StripePolicyError';
  declare readonly name: 'StripePolicyError';
  declare readonly type: 'StripePolicyError';
  readonly request: ApprovalRequest | undefined;

  constructor(code: PolicyCode, message: string, param?: string, request?: ApprovalRequest) {
    super(message, { code, param });
    this.request = request;
  }
}

/** Whether an error is a refusal of the catalogue's own. */
export function isPolicyError(error: unknown): error is PolicyError {
  return isErrorNamed(error, 'StripePolicyError');
}
