import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as core from '../../src/core/index.ts';

const CLASSES = {
  StripeAPIError: core.isStripeAPIError,
  StripeAuthenticationError: core.isStripeAuthenticationError,
  StripeCardError: core.isStripeCardError,
  StripeConnectionError: core.isStripeConnectionError,
  StripeIdempotencyError: core.isStripeIdempotencyError,
  StripeInvalidRequestError: core.isStripeInvalidRequestError,
  StripeOAuthError: core.isStripeOAuthError,
  StripePermissionError: core.isStripePermissionError,
  StripeRateLimitError: core.isStripeRateLimitError,
  StripeResponseMismatchError: core.isStripeResponseMismatchError,
  StripeSignatureVerificationError: core.isStripeSignatureVerificationError,
  StripeTimeoutError: core.isStripeTimeoutError,
  StripeValidationError: core.isStripeValidationError,
} as const;

type Name = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES).filter((name): name is Name => name in CLASSES);

/** One error of each class, made by a copy of this library. */
function oneOfEach(copy: typeof core): Record<Name, Error> {
  return {
    StripeAPIError: new copy.StripeAPIError('x'),
    StripeAuthenticationError: new copy.StripeAuthenticationError('x'),
    StripeCardError: new copy.StripeCardError('x'),
    StripeConnectionError: new copy.StripeConnectionError('x'),
    StripeIdempotencyError: new copy.StripeIdempotencyError('x'),
    StripeInvalidRequestError: new copy.StripeInvalidRequestError('x'),
    StripeOAuthError: new copy.StripeOAuthError('x'),
    StripePermissionError: new copy.StripePermissionError('x'),
    StripeRateLimitError: new copy.StripeRateLimitError('x'),
    StripeResponseMismatchError: new copy.StripeResponseMismatchError('x', {}, [], {}),
    StripeSignatureVerificationError: new copy.StripeSignatureVerificationError('x'),
    StripeTimeoutError: new copy.StripeTimeoutError('x'),
    StripeValidationError: new copy.StripeValidationError([{ path: '', message: 'x' }]),
  };
}

let otherCopy: typeof core;

beforeAll(async () => {
  vi.resetModules();
  otherCopy = await import('../../src/core/index.ts');
});

test('every class of error has its guard', () => {
  const exported = Object.keys(core).filter((name) => /^Stripe\w+Error$/.test(name));
  expect(NAMES.toSorted()).toEqual(exported.toSorted());
});

describe.each(NAMES)('%s', (name) => {
  const guardsThatKnow = (error: unknown) => NAMES.filter((each) => CLASSES[each](error));
  // A timeout is a failed connection too.
  const known = name === 'StripeTimeoutError' ? ['StripeConnectionError', name] : [name];

  test('is an Error with its name as name and type', () => {
    const error = oneOfEach(core)[name];
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(core.StripeError);
    expect(error).toMatchObject({ name, type: name, message: 'x' });
    expect(String(error)).toBe(`${name}: x`);
  });

  test('is known by its own guard and no other', () => {
    const error = oneOfEach(core)[name];
    expect(core.isStripeError(error)).toBe(true);
    expect(guardsThatKnow(error)).toEqual(known);
  });

  test('is known when another copy of the package made it', () => {
    const error = oneOfEach(otherCopy)[name];
    expect(error).not.toBeInstanceOf(core.StripeError);
    expect(core.isStripeError(error)).toBe(true);
    expect(guardsThatKnow(error)).toEqual(known);
  });

  test('is known when another realm made it', () => {
    const error: unknown = runInNewContext(
      `Object.assign(new Error('x'), { [Symbol.for('stripe-connector.error')]: ['${name}', 'StripeError'] })`,
    );
    expect(error).not.toBeInstanceOf(Error);
    expect(core.isStripeError(error)).toBe(true);
    expect(guardsThatKnow(error)).toEqual([name]);
  });

  test('survives a bundler that changes the names of classes', () => {
    const error = oneOfEach(core)[name];
    Object.defineProperty(error.constructor, 'name', { value: 'a' });
    expect(guardsThatKnow(oneOfEach(core)[name])).toEqual(known);
  });
});

test.each([
  [undefined],
  [null],
  ['StripeError'],
  [7],
  [{}],
  [new Error('x')],
  [{ name: 'StripeCardError' }],
  [() => {}],
])('nothing else is taken for one: %o', (value) => {
  expect([core.isStripeError, ...Object.values(CLASSES)].filter((guard) => guard(value))).toEqual([]);
});

test('a brand that is no list of names is taken for nothing', () => {
  for (const brand of [true, 'StripeError', { 0: 'StripeError' }, null]) {
    expect(core.isStripeError({ [Symbol.for('stripe-connector.error')]: brand })).toBe(false);
  }
});
