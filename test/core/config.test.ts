import { describe, expect, test } from 'vitest';
import { createClient, isStripeValidationError, type StripeConfig } from '../../src/core/index.ts';
import { thrown } from './scripted-transport.ts';

/** What is said of a config that no compiler has seen, one line a problem. */
function problemsOf(config: unknown): string[] {
  const error = thrown(() => Reflect.apply(createClient, undefined, [config, {}]));
  if (!isStripeValidationError(error)) throw error;
  return error.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('a config', () => {
  test('may be empty: everything has a default', () => {
    expect(() => createClient({}, {})).not.toThrow();
  });

  test('may hold every option, and those without a default may be undefined', () => {
    const config: StripeConfig = {
      apiKey: async () => 'sk_test_1',
      apiVersion: '2026-10-28.endive',
      stripeAccount: 'acct_1',
      stripeContext: 'wksp_1/acct_1',
      maxRetries: 0,
      timeout: 1,
      deadline: 2_147_483_647,
      baseUrl: 'http://localhost:12111',
      filesUrl: 'https://files.example.com/',
      connectUrl: undefined,
      transport: async () => ({ status: 200, headers: {}, body: async () => '{}' }),
      dispatcher: undefined,
      hooks: { onRequest: () => {}, onRetry: undefined },
      tracing: undefined,
      validation: { responses: 'throw' },
      appInfo: { name: 'my-plugin', version: '1.2.3', url: 'https://example.com' },
    };
    expect(() => createClient(config, {})).not.toThrow();
  });

  test.each([
    ['apikey', 'apiKey'],
    ['api_key', 'apiKey'],
    ['maxNetworkRetries', undefined],
    ['max_retries', 'maxRetries'],
    ['base_url', 'baseUrl'],
    ['timout', 'timeout'],
    ['stripe_account', 'stripeAccount'],
    ['telemetry', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('names the unknown option %s and the one that was meant', (name, meant) => {
    const hint = meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
    expect(problemsOf(JSON.parse(`{"${name}":1}`))).toEqual([`${name}: unknown option${hint}`]);
  });

  test('names unknown fields of its nested options', () => {
    expect(problemsOf({ hooks: { onReqest: () => {} } })).toEqual([
      'hooks.onReqest: unknown option; did you mean `onRequest`?',
    ]);
    expect(problemsOf({ validation: { response: 'off' } })).toEqual([
      'validation.response: unknown option; did you mean `responses`?',
    ]);
    expect(problemsOf({ appInfo: { name: 'x', vrsion: '1' } })).toEqual([
      'appInfo.vrsion: unknown option; did you mean `version`?',
    ]);
  });

  test.each([
    ['maxRetries', -1, 'expected at least 0, got -1.'],
    ['maxRetries', 21, 'expected at most 20, got 21.'],
    ['maxRetries', 1.5, 'expected an integer, got 1.5.'],
    ['maxRetries', Number.NaN, 'expected a number, got NaN.'],
    ['maxRetries', '2', 'expected a number, got a string.'],
    ['timeout', 0, 'expected at least 1, got 0.'],
    ['timeout', 2_147_483_648, 'expected at most 2147483647, got 2147483648.'],
    ['deadline', null, 'expected a number, got null.'],
    ['transport', {}, 'expected a function.'],
    ['dispatcher', {}, 'expected an object with dispatch().'],
    ['tracing', { startSpan: () => {} }, 'expected an object with startCall().'],
    ['hooks', () => {}, 'expected an object, got a function.'],
    ['hooks', [], 'expected an object, got an array.'],
  ])('refuses %s: %s', (name, value, message) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name}: ${message}`]);
  });

  test('refuses words that validation does not know', () => {
    expect(problemsOf({ validation: { responses: 'warn' } })).toEqual([
      'validation.responses: expected "report", "throw", "off", got a string.',
    ]);
  });

  test.each(['', ' ', undefined, null, 'acct_1\r\nX-Evil: 1', 'acct_ä', 'x'.repeat(256)])(
    'refuses %j as an account or a context, so that no call reaches the own account by accident',
    (value) => {
      const [account, context] = problemsOf({ stripeAccount: value, stripeContext: value });
      expect(account).toMatch(/^stripeAccount: expected 1 to 255 visible ASCII characters.*leave the key out/);
      expect(context).toMatch(/^stripeContext: expected 1 to 255 visible ASCII characters.*leave the key out/);
    },
  );

  test.each(['', 'two words', '2026\n', 20261028])('refuses %j as an API version', (apiVersion) => {
    expect(problemsOf({ apiVersion })[0]).toMatch(/^apiVersion: expected 1 to 255 visible ASCII characters/);
  });

  test('refuses names of an application that could not stand in a header', () => {
    expect(
      problemsOf({ appInfo: { name: 'x\r\nEvil: 1', version: 'ü', url: '' } }).map((line) => line.slice(0, 24)),
    ).toEqual(['appInfo.name: expected 1', 'appInfo.version: expecte', 'appInfo.url: expected 1 ']);
    expect(problemsOf({ appInfo: {} })[0]).toMatch(/^appInfo.name: expected 1 to 255/);
  });

  test('refuses a transport beside a dispatcher, of which one would have no effect', () => {
    const config = { transport: () => {}, dispatcher: { dispatch: () => true } };
    const line = 'dispatcher: give a transport or a dispatcher, not both: the dispatcher would have no effect.';
    expect(problemsOf(config)).toEqual([line]);
    expect(problemsOf({ ...config, maxRetries: -1 })).toEqual(['maxRetries: expected at least 0, got -1.', line]);
  });

  test('tells everything that is wrong at once', () => {
    const paths = problemsOf({
      apiKey: 'pk_test_1',
      baseUrl: 'api.stripe.com',
      stripeAccount: '',
      timeout: 'soon',
      hooks: { onRequest: true },
      colour: 'blue',
    }).map((line) => line.split(':')[0]);
    expect(paths.toSorted()).toEqual(['apiKey', 'baseUrl', 'colour', 'hooks.onRequest', 'stripeAccount', 'timeout']);
  });

  test.each([[undefined], [null], [[]], [7]])('refuses %j in place of a config', (config) => {
    expect(problemsOf(config)[0]).toMatch(/^: (?:required: an object|expected an object)/);
  });

  test('does not repeat a key that stands in place of the config', () => {
    expect(problemsOf('my-proxy-token')).toEqual([': expected an object, got a string.']);
  });

  test('does not repeat a key that stands in place of another option, or of a name', () => {
    const lines = problemsOf({ maxRetries: 'my-proxy-token', sk_live_abc123: 1 });
    expect(lines).toEqual(['maxRetries: expected a number, got a string.', '[redacted]: unknown option.']);
  });
});
