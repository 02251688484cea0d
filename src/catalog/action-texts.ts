import { once } from '../core/once.ts';
import { ACTIONS, TEXTS } from '../generated/actions.ts';

/** What is said of a parameter. */
export interface ParamText {
  readonly description: string;
  readonly unit?: 'minor-currency' | 'unix-seconds';
}

/** What is said of an action. */
export interface ActionText {
  readonly says: string;
  readonly docsUrl: string;
  readonly params: ReadonlyMap<string, ParamText>;
}

const REFERENCE = 'https://docs.stripe.com/api';

const UNITS = { m: 'minor-currency', t: 'unix-seconds' } as const;

/** What is said of an action, by its id. */
export function actionText(id: string): ActionText {
  const [says = '', docs = '', params = ''] = ACTIONS[id] ?? [];
  const read = once(() => new Map(params.split(' ').map(paramText)));
  return {
    says,
    docsUrl: docs === '' ? REFERENCE : docs,
    get params() {
      return read();
    },
  };
}

/** The names that parameters have at the top of any action's input. */
export function paramNames(): ReadonlySet<string> {
  return new Set(Object.keys(ACTIONS).flatMap((id) => [...actionText(id).params.keys()]));
}

function paramText(entry: string): [string, ParamText] {
  const [, name = '', place = '', unit] = /^(\w+):(\d+)([mt])?$/.exec(entry) ?? [];
  const description = TEXTS[Number(place)] ?? '';
  if (unit === 'm' || unit === 't') return [name, { description, unit: UNITS[unit] }];
  return [name, { description }];
}
