import { expect, it } from 'vitest';
import { oneOf } from '../../src/core/one-of.ts';
import { result } from '../../src/core/shape.ts';

const card = result<object>("id:s object:'card' last4:s");
const bank = result<object>("id:s object:'bank_account' last4:s");
const gone = result<object>("id:s object:'card' deleted:!");
const source = oneOf(oneOf(card, bank), gone);

const issues = (value: unknown) => {
  const outcome = source.safeParse(value);
  return outcome.success ? [] : outcome.error.issues.map(({ path }) => path.join('.'));
};

it('holds an object to the schema of its own kind', () => {
  expect(issues({ id: 'card_1', object: 'card', last4: '4242' })).toEqual([]);
  expect(issues({ id: 'ba_1', object: 'bank_account' })).toEqual(['last4']);
  expect(issues({ id: 'card_1', object: 'card', deleted: true })).toEqual([]);
  expect(issues({ id: 'ba_1', object: 'bank_account', deleted: true })).toEqual(['object']);
});

it('refuses what is of no kind that it knows', () => {
  expect(issues({ id: 'x', object: 'source' })).toEqual(['object']);
  expect(issues(null)).toEqual(['']);
  expect(issues('card_1')).toEqual(['']);
});

it('returns what it was given, unknown fields included', () => {
  const value = { id: 'card_1', object: 'card', last4: '4242', brand: 'visa' };
  expect(source.parse(value)).toEqual(value);
});
