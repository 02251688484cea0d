import { describe, expect, it } from 'vitest';
import { Outcome } from './outcome.ts';

const refused = Object.assign(new Error('No.'), { statusCode: 400, rawType: 'invalid_request_error', code: 'a' });

describe('a check notices', () => {
  it.each([
    ['another value', 1, 2],
    ['a field that is missing', {}, { a: null }],
    ['a field that differs', { a: { b: 1 } }, { a: { b: 2 } }],
    ['one object too many', [{ a: 1 }, { a: 2 }], [{ a: 1 }]],
    ['one object too few', [], [{ a: 1 }]],
    ['no list where there should be one', {}, []],
    ['a text of another form', 'ch_1', /^pi_/],
    ['no text where there should be one', undefined, /./],
    ['an object of an unexpected kind', 3, (value: unknown) => value === 4],
  ])('%s', (_, actual, expected) => {
    expect(() => new Outcome().check(actual, expected)).toThrow();
  });

  it('a call that should have failed', async () => {
    const call = new Outcome().fails(Promise.resolve({}), { statusCode: 400, type: 'invalid_request_error' });
    await expect(call).rejects.toThrow('succeeded');
  });

  it.each([
    ['status', { statusCode: 404, type: 'invalid_request_error' }],
    ['type', { statusCode: 400, type: 'card_error' }],
    ['code', { statusCode: 400, type: 'invalid_request_error', code: 'b' }],
    ['parameter', { statusCode: 400, type: 'invalid_request_error', param: 'p' }],
  ])('an error with another %s', async (_, expected) => {
    await expect(new Outcome().fails(Promise.reject(refused), expected)).rejects.toThrow('error.');
  });
});

describe('a check', () => {
  it('keeps what was seen of what matters', () => {
    const outcome = new Outcome();
    outcome.check({ id: 'ch_1', amount: 5, other: true }, { id: /^ch_/, amount: 5 });
    expect(outcome.recorded).toEqual([{ id: 'value.id matches /^ch_/', amount: 5 }]);
  });
});
