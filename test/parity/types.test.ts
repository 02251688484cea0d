import { describe, expect, it } from 'vitest';
import { once } from '../../src/core/once.ts';
import { placeholders } from '../../src/core/path.ts';
import type { AnyResource } from '../../src/core/resource-map.ts';
import * as tables from '../../src/resources/index.ts';
import { errorsIn } from './compile.ts';

const actions = Object.values<AnyResource>(tables).flatMap(({ name, actions: rows }) =>
  Object.entries(rows).map(([key, { path }]) => ({ id: `${name}.${key}`, ids: placeholders(path).length })),
);

const PREAMBLE = [
  "import type Stripe from 'stripe';",
  "import type { LastResponse, Stripe as Ours } from '../../src/index.ts';",
  "import type { AsOfficial, AsSent, Unexpanded } from './as-official.ts';",
  'declare const ours: Ours, official: Stripe;',
  'declare function give<T>(): T;',
  'declare function take<T>(value: T): void;',
  'type Method = (...args: never[]) => unknown;',
  'type Params<F extends Method, Index extends number> = NonNullable<Parameters<F>[Index]>;',
  'type Result<F extends Method> = Awaited<ReturnType<F>>;',
  'type Last = { readonly lastResponse: LastResponse };',
];

/** Where the compiler must differ, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'files.create takes': 'a file is a Blob or File, as the platform has them, and no hash of its parts',
  'files.create returns plainly': 'the same',
  'customers.deleteDiscount returns': 'it has no `expand`, so that the customer is always an id',
  'subscriptions.deleteDiscount returns': 'it has no `expand`, so that the customer is always an id',
};

type Line = (action: (typeof actions)[number]) => string;

const paramsOf = (client: string, { id, ids }: { id: string; ids: number }) => `Params<typeof ${client}.${id}, ${ids}>`;
const resultOf = (client: string, { id }: { id: string }) => `Result<typeof ${client}.${id}>`;

/** What the compiler is asked of each action. */
const QUESTIONS: Readonly<Record<string, Line>> = {
  takes: (action) => `take<${paramsOf('ours', action)}>(give<AsSent<${paramsOf('official', action)}>>());`,
  gives: (action) => `take<AsSent<${paramsOf('official', action)}>>(give<AsOfficial<${paramsOf('ours', action)}>>());`,
  returns: (action) => `take<${resultOf('ours', action)}>(give<AsSent<${resultOf('official', action)}> & Last>());`,
  'returns plainly': (action) => {
    const params = `give<Omit<AsSent<${paramsOf('official', action)}>, 'expand'>>()`;
    const args = [...Array(action.ids).fill("'x'"), params].join(', ');
    const plain = `give<Unexpanded<${resultOf('official', action)}> & Last>()`;
    return `{ const result = ours.${action.id}(${args}); take<Awaited<typeof result>>(${plain}); }`;
  },
};

const WRONG = [
  'take<Params<typeof ours.refunds.create, 0>>(give<{ amount: string }>()); // wrong params',
  "take<Result<typeof ours.refunds.retrieve>>(give<Omit<AsSent<Result<typeof official.refunds.retrieve>>, 'status'> & Last>()); // wrong result",
];

const refused = once(() => {
  const asked = Object.entries(QUESTIONS).flatMap(([what, lineOf]) =>
    actions.map((action) => `${lineOf(action)} // ${action.id} ${what}`),
  );
  const errors = errorsIn([...PREAMBLE, ...asked, ...WRONG]);
  return [...new Set(errors.map(({ line }) => line.slice(line.lastIndexOf('// ') + 3)))];
});

describe('the compiler takes', { timeout: 240_000 }, () => {
  const refusedOf = (what: string) =>
    refused().filter((id) => !(id in DIFFERENT) && actions.some((action) => id === `${action.id} ${what}`));

  it('the parameters of the official client for ours', () => expect(refusedOf('takes')).toEqual([]));

  it('our parameters for those of the official client, but for what is ours alone', () =>
    expect(refusedOf('gives')).toEqual([]));

  it('the results of the official client for ours, with everything expanded', () =>
    expect(refusedOf('returns')).toEqual([]));

  it('the results of the official client for ours, with nothing expanded', () =>
    expect(refusedOf('returns plainly')).toEqual([]));

  it('nothing that differs otherwise', () => {
    expect(refused().filter((id) => id.startsWith('wrong'))).toEqual(['wrong params', 'wrong result']);
    expect(refused().filter((id) => !id.startsWith('wrong') && !(id in DIFFERENT))).toEqual([]);
  });
});
