import { describe, expect, test } from 'vitest';
import { describeField, describeParam, unusedKeys } from '../../scripts/generate/describe.ts';
import { allFields } from '../../scripts/generate/fields.ts';
import type { Declaration, Field, TypeModel } from '../../scripts/generate/model.ts';
import { reach, refsIn } from '../../scripts/generate/reach.ts';
import { readModel } from '../../scripts/generate/read/read.ts';
import { TYPED_RESOURCES } from '../../scripts/generate/typed-resources.ts';
import { docText } from '../../scripts/generate/write/doc-text.ts';

const model = readModel();
const typed = model.methods.filter(({ resource }) => TYPED_RESOURCES.includes(resource));

/** Types of the official package by the methods that mention them. */
function declarationsIn(types: readonly TypeModel[]): Declaration[] {
  const keys = new Set(types.flatMap(refsIn));
  return [...keys].flatMap((key) => model.declarations.get(key) ?? []);
}

const params = declarationsIn(typed.flatMap((method) => method.params ?? []));
const results = declarationsIn(typed.map(({ result }) => result));

/** The deleted form of an object has a mark that the object itself can't have. */
const isPresent = ({ type }: Field) => !(type.kind === 'word' && type.word === 'void');

const ownFields = ({ body }: Declaration) => (body.kind === 'interface' ? body.fields : []);

/** Every described field of the API. */
const described = [...model.declarations.values()].flatMap((declaration) =>
  ownFields(declaration)
    .map((field) => ({ declaration, field, text: describeField(field.name, declaration) }))
    .filter(({ text }) => text !== ''),
);

test('every top-level parameter of every typed action says what it is', () => {
  expect(params.length).toBeGreaterThan(150);
  const silent = params.flatMap((declaration) =>
    allFields(declaration, model)
      .filter(({ name }) => describeParam(name, declaration.key) === '')
      .map(({ name }) => `${declaration.key}.${name}`),
  );
  expect(silent).toEqual([]);
});

test('every field of what a typed action returns says what it is', () => {
  expect(results.length).toBeGreaterThan(50);
  const silent = results.flatMap((declaration) =>
    allFields(declaration, model)
      .filter((field) => isPresent(field) && describeField(field.name, declaration) === '')
      .map(({ name }) => `${declaration.key}.${name}`),
  );
  expect(silent).toEqual([]);
});

test('nearly every field inside what money goes through says what it is', () => {
  const families =
    /^(Charge|CreditNote|Customer|Dispute|Invoice|PaymentIntent|PaymentMethod|Payout|Price|Product|Refund|Subscription)/;
  const types = typed.flatMap((method) => [method.result, ...(method.params ? [method.params] : [])]);
  const inside = [...reach(types, model)]
    .flatMap((key) => model.declarations.get(key) ?? [])
    .filter(({ key }) => families.test(key));
  const fields = inside.flatMap((declaration) =>
    ownFields(declaration).map(({ name }) => describeField(name, declaration)),
  );
  expect(fields.length).toBeGreaterThan(5000);
  expect(fields.filter((text) => text !== '').length / fields.length).toBeGreaterThan(0.98);
});

test('a description is one or two short sentences that cannot end the comment', () => {
  const bad = described
    .map(({ text }) => text)
    .filter((text) => !/^[`A-Z].{2,150}\.$/.test(text) || text.includes('*/'));
  expect([...new Set(bad)]).toEqual([]);
});

test('every key of the glossary describes a field that there is', () => {
  expect(unusedKeys(model.declarations.values())).toEqual([]);
});

test('nothing that is only an object is described as an id', () => {
  const wrong = described.filter(({ field, text }) => /^Ids? of /.test(text) && !mayBeText(field.type));
  expect(wrong.map(({ declaration, field }) => `${declaration.key}.${field.name}`)).toEqual([]);
});

function mayBeText(type: TypeModel): boolean {
  if (type.kind === 'word') return type.word === 'string';
  if (type.kind === 'ref') {
    const body = model.declarations.get(type.to)?.body;
    return body?.kind === 'alias' && mayBeText(body.type);
  }
  if (type.kind === 'union') return type.of.some(mayBeText);
  return 'of' in type && mayBeText(type.of);
}

test('no description names a value that the field cannot have', () => {
  const wrong = described.flatMap(({ declaration, field, text }) => {
    const words = wordsOf(field.type);
    const siblings = allFields(declaration, model).map(({ name }) => name);
    const named = [...text.matchAll(/`([a-z_]+)`/g)].map(([, word]) => word ?? '');
    const unknown = named.filter((word) => !words.includes(word) && !siblings.includes(word));
    return words.length === 0 ? [] : unknown.map((word) => `${declaration.key}.${field.name}: ${word}`);
  });
  expect(wrong).toEqual([]);
});

function wordsOf(type: TypeModel): string[] {
  if (type.kind === 'literal') return typeof type.value === 'string' ? [type.value] : [];
  if (type.kind === 'ref') {
    const body = model.declarations.get(type.to)?.body;
    return body?.kind === 'alias' ? wordsOf(body.type) : [];
  }
  if (type.kind === 'union') return type.of.flatMap(wordsOf);
  return 'of' in type ? wordsOf(type.of) : [];
}

describe('what is said of a field', () => {
  test.each([
    ['RefundCreateParams', 'amount', 'How much to give back; all that is left by default.'],
    ['ChargeListParams', 'created', 'Only those made at this time or within a range.'],
    ['Charge', 'created', 'When it was made.'],
    ['CustomerListSourcesParams', 'limit', 'How many at most on one page, 1 to 100; 10 by default.'],
    ['PaymentIntent.LastPaymentError', 'payment_method', 'The payment method, as it was then.'],
    ['Refund', 'payment_method', 'Id of the payment method (`pm_…`).'],
    ['Refund', 'nothing_of_the_kind', ''],
  ])('%s.%s', (owner, name, text) => {
    expect(describeParam(name, owner)).toBe(text);
  });
});

describe('the doc of a field', () => {
  test('gives unit, bound and reference after the description', () => {
    expect(docText('How much.', { unit: 'minor-currency' }, 'https://a.test')).toBe(
      "How much. In the currency's smallest unit. [Docs](https://a.test)",
    );
    expect(docText('', { unit: 'unix-seconds' }, undefined)).toBe('Unix seconds.');
    expect(docText('A name.', { maxLength: 40 }, undefined)).toBe('A name. Up to 40 characters.');
  });

  test('does not say twice how long a text may be', () => {
    expect(docText('A name, at most 40 characters.', { maxLength: 40 }, undefined)).toBe(
      'A name, at most 40 characters.',
    );
  });

  test('ends with the mark of what is deprecated, so that editors keep the rest', () => {
    expect(docText('A name.', { deprecated: true }, 'https://a.test')).toBe(
      'A name. [Docs](https://a.test) @deprecated',
    );
  });
});
