import type { ErrorData, Failure } from '../catalog/index.ts';
import type { Answer } from './ask-person.ts';

const REFUSALS: Readonly<Record<Answer, Pick<ErrorData, 'code' | 'message' | 'nextStep'>>> = {
  unable: {
    code: 'approval_required',
    message: 'A person has to approve, and this client has no way to ask one.',
    nextStep: 'Nothing was done. Tell the person, who can do it in the dashboard, or use a client with elicitation.',
  },
  unanswered: {
    code: 'approval_required',
    message: 'A person has to approve, and did not answer.',
    nextStep: 'Nothing was done. Ask the person whether it is still wanted before you try again.',
  },
  declined: {
    code: 'denied',
    message: 'The person declined.',
    nextStep: 'Nothing was done. Do not try again unless the person asks for it.',
  },
  approved: {
    code: 'approval_required',
    message: 'What was approved is no longer what would be done.',
    nextStep: 'Nothing was done. Look at the object again before you try again.',
  },
};

/** Why something was not done that a person had to approve. What would approve of it stays here. */
export function refusal({ type, summary }: ErrorData, answer: Answer): Failure {
  const error: ErrorData = { type, retryable: false, ...REFUSALS[answer] };
  return { ok: false, error: summary === undefined ? error : { ...error, summary } };
}
