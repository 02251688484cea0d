import type { Effect } from '../core/action.ts';
import { check } from '../core/check.ts';
import { refuse } from '../core/errors/validation-error.ts';
import { lazySchema } from '../core/lazy-schema.ts';
import { functionValue } from '../core/option-schema.ts';
import { nearest } from '../core/suggest.ts';
import * as z from '../core/zod.ts';
import { paramNames } from './action-texts.ts';
import type { ActionDescriptor } from './descriptor.ts';
import { fits } from './glob.ts';
import { nestedNames } from './nested-names.ts';
import { plain } from './plain.ts';

/** What is decided of one call. A reason is told to whoever asked. */
export type Verdict = 'allow' | 'deny' | 'needsApproval' | { readonly verdict: 'deny'; readonly reason: string };

/** What `beforeAction` can ask for. */
export interface BeforeAction {
  /** What the call would do, as a sentence: `Refund 25.00 USD of pi_123`. May read the object that it is about. */
  summarize(): Promise<string>;
}

/** What a catalogue lets happen. Everything that it leaves out is not there: it is not listed, and can't be called. */
export interface CatalogPolicy {
  /** Ids, or patterns such as `customers.*` and `*.list`. Once given, all others are out. */
  readonly only?: readonly string[] | undefined;
  /** Ids and patterns that are out whatever `only` says. */
  readonly except?: readonly string[] | undefined;
  /** Nothing but reading. */
  readonly readOnly?: boolean | undefined;
  /** The most that an action may do. What would do more, such as a customer's `balance`, is no part of its input. */
  readonly maxEffect?: Effect | undefined;
  /**
   * Parameters that leave all inputs, however deep, by their names: `payment_method_options`. An input that has one is
   * refused, the parameters of a raw request too, and an action that can't do without one is out. What is below
   * `metadata` has names of the caller's own.
   */
  readonly omit?: readonly string[] | undefined;
  /**
   * Every call is about this customer: the parameter leaves the inputs, and what is named in an input, or comes back, is
   * checked to be theirs. Actions of which that can't be said are out.
   */
  readonly bind?: { readonly customer: string } | undefined;
  /**
   * Asked before each call that has passed everything else. Nothing is sent unless it allows it, also where it answers
   * with something else or throws. `effect` and `movesMoney` are those of this very call: to set a customer's `balance`
   * is destructive, and to change their name is not.
   */
  readonly beforeAction?:
    | ((
        action: ActionDescriptor,
        input: Readonly<Record<string, unknown>>,
        about: BeforeAction,
      ) => Verdict | Promise<Verdict>)
    | undefined;
}

const EFFECTS: readonly Effect[] = ['read', 'write', 'destructive'];

const policySchema = lazySchema<CatalogPolicy>(() =>
  z.strictObject({
    only: z.optional(z.array(z.string())),
    except: z.optional(z.array(z.string())),
    readOnly: z.optional(z.boolean()),
    maxEffect: z.optional(z.enum(['read', 'write', 'destructive'])),
    omit: z.optional(z.array(z.string())),
    bind: z.optional(
      z.strictObject({
        customer: z.custom<string>((value) => typeof value === 'string' && /^[\w-]{1,255}$/.test(value), {
          error: "expected a customer's id (`cus_…`).",
        }),
      }),
    ),
    beforeAction: z.optional(functionValue<NonNullable<CatalogPolicy['beforeAction']>>()),
  }),
);

/** @throws StripeValidationError for what is no policy, and for names that no action has: a misspelt one protects nobody */
export function checkPolicy(policy: CatalogPolicy, ids: readonly string[]): void {
  checkBound(policy.bind);
  check(policySchema, policy, { noun: 'option' });
  if (policy.omit !== undefined) checkOmitted(policy.omit);
  for (const key of ['only', 'except'] as const) {
    for (const [index, pattern] of (policy[key] ?? []).entries()) {
      if (ids.some((id) => fits(id, pattern))) continue;
      const meant = nearest(pattern, ids);
      throw refuse(
        `${key}[${index}]`,
        `no action or trigger is called that${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      );
    }
  }
}

function checkBound(bind: object | undefined): void {
  if (bind === undefined) return;
  const other = Object.keys(plain(bind, 'bind')).find((name) => name !== 'customer');
  if (other === undefined) return;
  throw refuse(
    `bind.${other}`,
    'only `customer` can be bound. Which account a call is for, its option `stripeAccount` says; whatever else has to stay the same, check in `beforeAction`.',
  );
}

function checkOmitted(omit: readonly string[]): void {
  const names = paramNames();
  for (const [index, name] of omit.entries()) {
    if (names.has(name) || nestedNames().has(name)) continue;
    const meant = nearest(name, [...names, ...nestedNames()]);
    throw refuse(
      `omit[${index}]`,
      `no parameter is called that${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    );
  }
}

/** Whether an action is in, as far as its id and effect say. */
export function isAllowed(
  { only, except = [], readOnly, maxEffect }: CatalogPolicy,
  id: string,
  effect: Effect,
): boolean {
  const isRaw = id.startsWith('raw.');
  // A raw request could be any, so that no pattern lets it in.
  const isIn = isRaw ? only?.includes(id) === true : (only?.some((pattern) => fits(id, pattern)) ?? true);
  return isIn && !except.some((pattern) => fits(id, pattern)) && isWithin({ readOnly, maxEffect }, effect);
}

/** Whether a policy lets so much happen. */
export function isWithin({ readOnly, maxEffect }: Pick<CatalogPolicy, 'readOnly' | 'maxEffect'>, effect: Effect) {
  const most = readOnly === true ? 'read' : (maxEffect ?? 'destructive');
  return EFFECTS.indexOf(effect) <= EFFECTS.indexOf(most);
}
