import { expect, it } from 'vitest';
import type { Declaration, Model } from '../../scripts/generate/model.ts';
import { importsOf } from '../../scripts/generate/write/imports.ts';

const model: Model = { apiVersion: '', declarations: new Map(), methods: [], relatedObjects: new Map() };
const refund: Declaration = {
  key: 'Charge.Refund',
  path: ['Charge', 'Refund'],
  file: 'Charges',
  body: { kind: 'alias', type: { kind: 'word', word: 'string' } },
};
const imported = (hidden: string) =>
  importsOf('Charges.ts', [refund], 'created: Timestamp;', model, new Map([['Charge', new Set([hidden])]]));

it('a type with the name of a word that every file may mention is not generated in silence', () => {
  expect(imported('Other').join()).toContain('Timestamp');
  expect(() => imported('Timestamp')).toThrow(/Charge\.Refund has the name/);
});
