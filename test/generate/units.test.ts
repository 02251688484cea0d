import { expect, test } from 'vitest';
import type { Field, TypeModel } from '../../scripts/generate/model.ts';
import { refsIn } from '../../scripts/generate/reach.ts';
import { readModel } from '../../scripts/generate/read/read.ts';

/** Numbers by the types that have them. */
const numbers = [...readModel().declarations.values()].flatMap(({ key, body }) =>
  (body.kind === 'interface' ? body.fields : [])
    .filter(({ type }) => isNumber(type))
    .map((field) => ({ ...field, at: `${key}.${field.name}` })),
);

const isTime = ({ facts }: Field) => facts.unit === 'unix-seconds';

function isNumber(type: TypeModel): boolean {
  if (type.kind === 'union') return type.of.some(isNumber);
  return type.kind === 'emptyable' ? isNumber(type.of) : type.kind === 'word' && type.word === 'number';
}

test('what is a point in time in one type is one in every other', () => {
  const times = new Set(numbers.filter(isTime).map(({ name }) => name));
  const others = numbers.filter((field) => times.has(field.name) && !isTime(field));
  // How much has been used, and from when on a list goes, have one name.
  expect(others.map(({ at }) => at).toSorted()).toEqual([
    'BillingAlert.UsageThreshold.gte',
    'BillingAlertCreateParams.UsageThreshold.gte',
  ]);
});

test('a number in whose place a range may stand is a point in time', () => {
  const filters = numbers.filter(({ type }) => refsIn(type).includes('RangeQueryParam'));
  expect(filters.length).toBeGreaterThan(50);
  // Stripe describes a range of amounts by the type of a range of time.
  expect(filters.filter((field) => !isTime(field)).map(({ at }) => at)).toEqual(['TopupListParams.amount']);
});

test('spans, parts of dates and counts are no points in time', () => {
  const names = new Set(numbers.filter(isTime).map(({ name }) => name));
  const spans = /(^|_)(days?|hours?|minutes?|months?|years?|seconds?|count|duration|delay|interval|period)$/;
  expect([...names].filter((name) => spans.test(name))).toEqual([]);
});
