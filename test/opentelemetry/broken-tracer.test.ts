import { expect, test } from 'vitest';
import type { CallSpan } from '../../src/core/index.ts';
import { type Script, testClient } from '../core/scripted-transport.ts';
import { rejection } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';

const boom = () => {
  throw new Error('the tracer failed');
};
/** A span that does what it should, but for some of it. */
const span = (over: Partial<Record<keyof CallSpan, unknown>>) => ({
  run: (work: () => unknown) => work(),
  retried: () => {},
  end: () => {},
  ...over,
});

/** A client with a tracer that no compiler has seen. */
function clientOf(script: Script, tracing: object): ReturnType<typeof testClient> {
  return Reflect.apply(testClient, undefined, [script, { tracing, maxRetries: 1 }]);
}

const TRACERS: readonly [string, object][] = [
  ['throws when a call begins', { startCall: boom }],
  ['gives no span', { startCall: () => undefined }],
  ['gives null for a span', { startCall: () => null }],
  ['gives an empty object for a span', { startCall: () => ({}) }],
  ['throws before it runs the call', { startCall: () => span({ run: boom }) }],
  [
    'throws after it has begun to run the call',
    {
      startCall: () =>
        span({
          run: (work: () => unknown) => {
            work();
            return boom();
          },
        }),
    },
  ],
  ['never runs the call', { startCall: () => span({ run: () => undefined }) }],
  [
    'runs the call twice',
    {
      startCall: () =>
        span({
          run: (work: () => unknown) => {
            work();
            return work();
          },
        }),
    },
  ],
  [
    'hands the outcome on as a promise of its own',
    {
      startCall: () => span({ run: async (work: () => unknown) => work() }),
    },
  ],
  ['throws at a retry', { startCall: () => span({ retried: boom }) }],
  ['throws at the end', { startCall: () => span({ end: boom }) }],
  ['rejects at the end', { startCall: () => span({ end: async () => boom() }) }],
];

test.each(TRACERS)('a tracer that %s breaks no call and sends it no second time', async (_, tracing) => {
  const rejections = watchRejections();
  const failsOnce: Script = (__, n) => ({ status: n === 0 ? 500 : 200, body: { id: 'ch_1' } });
  const { stripe, sent } = clientOf(failsOnce, tracing);
  expect(await stripe.request('POST /v1/charges')).toEqual({ id: 'ch_1' });
  expect(sent).toHaveLength(2);

  const declines: Script = () => ({ status: 402, body: { error: { message: 'Declined.' } } });
  const { stripe: refused, sent: once } = clientOf(declines, tracing);
  expect(await rejection(refused.request('POST /v1/charges'))).toMatchObject({ message: 'Declined.' });
  expect(once).toHaveLength(1);
  await new Promise(setImmediate);
  rejections.stop();
  expect(rejections.seen).toEqual([]);
});
