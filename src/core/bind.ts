import type { Action, Resource } from './action.ts';
import { type Caller, call } from './call.ts';
import { refuse } from './errors/validation-error.ts';
import { callList } from './list-call.ts';
import type { Methods } from './method.ts';
import { placeholders } from './path.ts';
import { isPlainObject } from './plain-object.ts';
import type { CallSpec } from './spec.ts';

type AnyAction = Action<unknown, unknown>;
type AnyMethod = (...args: readonly unknown[]) => Promise<unknown>;

/** Turns a table of actions into methods that call them. */
export function bindResource<Rows extends Readonly<Record<string, AnyAction>>>(
  { name, actions }: Resource<Rows>,
  caller: Caller,
): Methods<Rows> {
  const methods = Object.entries(actions).map(([key, action]) => [key, bindAction(`${name}.${key}`, action, caller)]);
  // Each row has become the method that `Method` describes: same path, same params, same result.
  return Object.fromEntries(methods) as Methods<Rows>;
}

function bindAction(id: string, action: AnyAction, caller: Caller): AnyMethod {
  const idNames = placeholders(action.path);
  if (action.item !== undefined)
    return (...args) => callList(caller, () => specOf(id, action, idNames, args), args[idNames.length + 1]);
  return async (...args) => call(caller, specOf(id, action, idNames, args), args[idNames.length + 1]);
}

/**
 * Arguments are path ids first, then params, then options.
 *
 * @throws StripeValidationError
 */
function specOf(id: string, action: AnyAction, idNames: readonly string[], args: readonly unknown[]): CallSpec {
  const usage = `${id}(${[...idNames, 'params', 'options'].join(', ')})`;
  if (args.length > idNames.length + 2) throw refuse('', `too many arguments. Call it as ${usage}.`);
  const params = args[idNames.length] ?? {};
  if (!isPlainObject(params)) throw refuse('params', `expected a plain object. Call it as ${usage}.`);
  refuseWithout(action.needsOption, args[idNames.length + 1], usage);
  return {
    action: id,
    method: action.method,
    path: action.path,
    ids: Object.fromEntries(idNames.map((name, index) => [name, args[index]])),
    params,
    paramsSchema: action.params,
    rules: action.rules,
    resultSchema: action.result,
  };
}

/** @throws StripeValidationError where an option is missing that no default stands in for */
function refuseWithout(option: string | undefined, options: unknown, usage: string): void {
  if (option === undefined || (isPlainObject(options) && options[option] !== undefined)) return;
  throw refuse(option, `required as an option of this call: ${usage}.`);
}
