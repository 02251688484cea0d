import { redactText } from '../redact.ts';
import { isErrorNamed, StripeError, type StripeErrorDetails } from './stripe-error.ts';

/** One thing that is wrong with what the caller gave. */
export interface Issue {
  /** Where, for example `items[0].price`; empty for the whole. */
  readonly path: string;
  /** What is wrong and what to give instead. */
  readonly message: string;
  /** The nearest name that exists, for a misspelling. */
  readonly suggestion?: string;
}

/** Parameters, config or a route were refused. Nothing was sent. */
export class StripeValidationError extends StripeError {
  static override readonly className: string = 'StripeValidationError';
  declare readonly name: 'StripeValidationError';
  declare readonly type: 'StripeValidationError';
  /** Everything that is wrong, not only the first thing. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], details: StripeErrorDetails = {}) {
    const safe = issues.map(withoutSecrets);
    super(sentence(safe), { param: safe[0]?.path || undefined, ...details });
    this.issues = safe;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** What the caller gave may hold a key in a place where none belongs. */
function withoutSecrets(issue: Issue): Issue {
  return { ...issue, path: redactText(issue.path), message: redactText(issue.message) };
}

function sentence(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path === '' ? message : `\`${path}\`: ${message}`)).join('\n');
}

/** A refusal with one reason. */
export function refuse(path: string, message: string): StripeValidationError {
  return new StripeValidationError([{ path, message }]);
}

/** Whether a value is a `StripeValidationError`, also from another copy of this package or another realm. */
export function isStripeValidationError(value: unknown): value is StripeValidationError {
  return isErrorNamed(value, 'StripeValidationError');
}
