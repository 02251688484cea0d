import { field } from '../core/field.ts';
import { lazySchema } from '../core/lazy-schema.ts';
import type { ActionRow } from './action-row.ts';
import { actionRows } from './action-row.ts';
import { bindCustomer, CUSTOMER_FIELDS, checkResult } from './bind/bind-customer.ts';
import { scopeOf } from './bind/scopes.ts';
import { destructiveFields } from './call-effect.ts';
import { checkWhole } from './check-whole.ts';
import { describeAction } from './describe-action.ts';
import type { ActionDescriptor } from './descriptor.ts';
import { doesWithout, fieldsOf, type LeftOut, refusing } from './input.ts';
import type { Omitted } from './omit.ts';
import { type CatalogClient, type Input, type Performed, paramsOf, perform } from './perform.ts';
import { type CatalogPolicy, isAllowed, isWithin } from './policy.ts';
import { type RawAction, rawRead, rawWrite } from './raw-actions.ts';

/** An action that a catalogue has. */
export interface Entry {
  readonly descriptor: ActionDescriptor;
  /** What is sent, whole: what is bound is filled in, and everything that is named looked up. */
  complete(stripe: CatalogClient, input: Input, options: object): Promise<Input>;
  /** Carries it out. */
  run(stripe: CatalogClient, input: Input, options: object): Promise<Answer>;
}

/** What came back, and what was asked. */
export interface Answer extends Performed {
  readonly params: Input;
}

const RAW: readonly RawAction[] = [rawRead, rawWrite];

/** The ids of all actions, raw ones included. */
export const allIds = () => [...actionRows().map(({ id }) => id), ...RAW.map(({ descriptor }) => descriptor.id)];

/** The actions that a policy lets in, by their ids. */
export function entriesOf(policy: CatalogPolicy): ReadonlyMap<string, Entry> {
  const omit: Omitted = new Set(policy.omit);
  const customer = policy.bind?.customer;
  const bound = customer === undefined ? [] : CUSTOMER_FIELDS;
  const excess = (id: string) => (isWithin(policy, 'destructive') ? [] : destructiveFields(id));
  const rows = actionRows().filter(({ id, action }) => isAllowed(policy, id, action.effect));
  const entries = rows
    .filter((row) => customer === undefined || scopeOf(row) !== undefined)
    .map((row) => ({ row, left: fieldsOf(row, omit) }))
    .filter(({ row, left }) => doesWithout(row, left))
    .map(({ row, left }): [string, Entry] => [
      row.id,
      entryOf(row, { fields: new Set([...left, ...bound, ...excess(row.id)]), omit }, customer),
    ]);
  const raw = RAW.filter(({ descriptor: { id, effect } }) => customer === undefined && isAllowed(policy, id, effect));
  return new Map([...entries, ...raw.map((one): [string, Entry] => [one.descriptor.id, rawEntry(one, omit)])]);
}

function entryOf(row: ActionRow, left: LeftOut, customer: string | undefined): Entry {
  return {
    descriptor: describeAction(row, left),
    complete: async (stripe, input, options) => {
      const whole = customer === undefined ? input : await bindCustomer(stripe, row, input, customer, options);
      checkWhole(row, whole, options);
      return whole;
    },
    run: async (stripe, input, options) => {
      const params = paramsOf(row, input);
      const { result, ...rest } = await perform(stripe, row, input, params, options);
      return { result: customer === undefined ? result : checkResult(row, result, customer), params, ...rest };
    },
  };
}

function rawEntry({ descriptor, input, run }: RawAction, omit: Omitted): Entry {
  return {
    descriptor: {
      ...descriptor,
      input: lazySchema(() => refusing(input(), omit, (whole) => ({ params: field(whole, 'params') }))),
    },
    complete: async (_, input) => input,
    run: async (stripe, input, options) => ({
      result: await run(stripe, input, options),
      params: Object(input['params'] ?? {}),
    }),
  };
}
