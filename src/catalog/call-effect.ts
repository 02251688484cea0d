import type { ActionDescriptor } from './descriptor.ts';
import type { Input } from './perform.ts';

/** Parameters that do what another, destructive action is there for: `customers.createBalanceTransaction`. */
const DESTRUCTIVE: Readonly<Record<string, readonly string[]>> = {
  'customers.create': ['balance'],
  'customers.update': ['balance'],
};

/** The fields that make a call of an action destructive. */
export const destructiveFields = (id: string): readonly string[] => DESTRUCTIVE[id] ?? [];

/** An action as one call of it is: some do more with some inputs. */
export function asCalled(action: ActionDescriptor, input: Input): ActionDescriptor {
  const isMore = destructiveFields(action.id).some((name) => input[name] !== undefined);
  if (!isMore) return action;
  return {
    ...action,
    effect: 'destructive',
    movesMoney: true,
    hints: { ...action.hints, destructiveHint: true },
  };
}
