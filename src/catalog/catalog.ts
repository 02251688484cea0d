import { issuesOf } from '../core/check.ts';
import { isStripeError } from '../core/errors/stripe-error.ts';
import { StripeValidationError } from '../core/errors/validation-error.ts';
import { once } from '../core/once.ts';
import type { RequestOptions } from '../core/options.ts';
import { nearest } from '../core/suggest.ts';
import { askFirst } from './ask-first.ts';
import { withoutCustomer } from './bind/bind-customer.ts';
import { copyInput } from './copy-input.ts';
import type { ActionDescriptor } from './descriptor.ts';
import { allIds, type Entry, entriesOf } from './entry.ts';
import { failureOf } from './failure.ts';
import { type Lookup, lookUp, type OptionsOutcome } from './options/lookup.ts';
import type { Outcome } from './outcome.ts';
import type { CatalogClient, Input } from './perform.ts';
import { plain } from './plain.ts';
import { type CatalogPolicy, checkPolicy } from './policy.ts';
import { PolicyError } from './policy-error.ts';
import { successOf } from './success.ts';
import type { TriggerDescriptor } from './triggers/trigger.ts';
import { triggerIds, triggersOf } from './triggers/triggers.ts';

/** What the program that calls decides, and no model can: account, keys, limits, and what it is shown. */
export interface CallOptions extends RequestOptions {
  /** Paths of the fields to keep: `amount`, `latest_charge.outcome`. `id` and `object` always stay. Default: all. */
  readonly fields?: readonly string[] | undefined;
  /** `show` leaves `client_secret` and the like in the result. Default: `mask`. */
  readonly secrets?: 'mask' | 'show' | undefined;
  /**
   * What came with the demand for approval, once a person has given it. Unless there is an `idempotencyKey`, it becomes
   * that as well: what was approved of once is done once.
   */
  readonly approval?: string | undefined;
}

/** What is looked for, and what it is looked for with. */
export interface LookupOptions extends Lookup, Omit<RequestOptions, 'idempotencyKey' | 'extraParams'> {}

/** The actions that a policy lets in. */
export interface Catalog {
  readonly actions: readonly ActionDescriptor[];
  /** What a flow can start with; none where a customer is bound, since events are of everybody. */
  readonly triggers: readonly TriggerDescriptor[];
  /** An action by its id, or by its name in any style; undefined where there is none, or it isn't let in. */
  find(idOrName: string): ActionDescriptor | undefined;
  /**
   * Carries out an action. Whatever goes wrong with it comes back as data. The promise rejects only where the program
   * itself is at fault or wants it to: an aborted `signal` does, or a `beforeAction` that throws.
   *
   * @param input - ids of the path and parameters by name; a list's `cursor`
   */
  call(stripe: CatalogClient, id: string, input?: unknown, options?: CallOptions): Promise<Outcome>;
  /**
   * What a field of an action can be set to, for a form: customers, prices, … Whatever the field's `optionsFrom` names is
   * read under the same policy as any other call, so that nothing is offered that `call` wouldn't show.
   *
   * @param field - its name; of a nested one, the whole path: `items[0].price`
   * @example
   * ```ts
   * const found = await catalog.options(stripe, 'invoices.create', 'customer', { search: 'ada' });
   * // { ok: true, options: [{ value: 'cus_123', label: 'Ada', hint: 'ada@example.com · cus_123' }], nextCursor: null }
   * ```
   */
  options(stripe: CatalogClient, id: string, field: string, lookup?: LookupOptions): Promise<OptionsOutcome>;
}

/**
 * Makes a catalogue. Without a policy it has every typed action.
 *
 * @throws StripeValidationError for a policy that isn't one, or that names actions which don't exist.
 * @example
 * ```ts
 * const catalog = createCatalog({ only: ['refunds.create', 'paymentIntents.*'], bind: { customer: 'cus_123' } });
 * const tools = catalog.actions.map(({ name, description, inputJsonSchema }) => …);
 * const outcome = await catalog.call(stripe, 'refunds.create', { payment_intent: 'pi_123', amount: 2500 });
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function createCatalog(policy: CatalogPolicy = {}): Catalog {
  if (Object.keys(plain(policy, 'policy')).length > 0) checkPolicy(policy, [...allIds(), ...triggerIds()]);
  const own = copyOf(policy);
  const entries = once(() => entriesOf(own));
  const triggers = once(() => triggersOf(own));
  const names = once(() => new Map([...entries().values()].flatMap(({ descriptor }) => namesOf(descriptor))));
  const callById: Catalog['call'] = async (stripe, id, input = {}, options = {}) => {
    const entry = entries().get(id);
    if (entry === undefined) return failureOf(unknownAction(id, [...entries().keys()]));
    return callEntry(stripe, entry, input, options, own);
  };
  return {
    get actions() {
      return Array.from(entries().values(), ({ descriptor }) => descriptor);
    },
    get triggers() {
      return [...triggers()];
    },
    find: (name) => entries().get(name)?.descriptor ?? entries().get(names().get(name) ?? '')?.descriptor,
    call: callById,
    options: async (stripe, id, path, lookup = {}) => {
      const entry = entries().get(id);
      if (entry === undefined) return failureOf(unknownAction(id, [...entries().keys()]));
      try {
        const { search, cursor, limit, input, ...options } = plain(lookup, 'lookup');
        const reads = {
          has: (read: string) => entries().has(read),
          call: (read: string, given: Input) => callById(stripe, read, given, options),
        };
        return await lookUp(entry.descriptor, path, { search, cursor, limit, input }, reads);
      } catch (error) {
        if (isStripeError(error)) return failureOf(error);
        throw error;
      }
    },
  };
}

/** What becomes of the caller's own object changes nothing. */
function copyOf({ only, except, omit, bind, ...rest }: CatalogPolicy): CatalogPolicy {
  return {
    ...rest,
    only: only && [...only],
    except: except && [...except],
    omit: omit && [...omit],
    bind: bind && { ...bind },
  };
}

function namesOf({ id, nameIn }: ActionDescriptor): [string, string][] {
  return (['snake', 'kebab', 'camel'] as const).map((style) => [nameIn(style), id]);
}

function unknownAction(id: string, ids: readonly string[]): PolicyError {
  const isKnown = allIds().includes(id);
  if (isKnown) return new PolicyError('action_not_allowed', `${id} is not allowed here.`);
  const meant = nearest(String(id), ids);
  return new PolicyError(
    'unknown_action',
    meant === undefined ? 'No such action.' : `No such action; did you mean ${meant}?`,
  );
}

async function callEntry(
  stripe: CatalogClient,
  entry: Entry,
  input: unknown,
  callOptions: CallOptions,
  policy: CatalogPolicy,
): Promise<Outcome> {
  const action = entry.descriptor;
  try {
    const { fields, secrets, approval, ...options } = plain(callOptions, 'options');
    const given = checkedInput(entry, input, policy);
    const whole = await entry.complete(stripe, given, options);
    const isApproved = await askFirst(policy, { stripe, action, input: whole, options }, approval);
    const key = isApproved ? { ...options, idempotencyKey: options.idempotencyKey ?? approval } : options;
    return successOf(await entry.run(stripe, whole, key), { fields, secrets });
  } catch (error) {
    if (isStripeError(error)) return failureOf(error, action);
    throw error;
  }
}

/** @throws StripeValidationError with everything that is wrong with the input */
function checkedInput({ descriptor }: Entry, input: unknown, { bind }: CatalogPolicy): Input {
  const copy = copyInput(input);
  const given = bind === undefined ? copy : withoutCustomer(copy, bind.customer);
  const issues = issuesOf(descriptor.input, given);
  if (issues.length > 0) throw new StripeValidationError(issues);
  return given;
}
