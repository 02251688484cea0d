import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filterIssues } from '../../src/core/object-filter.ts';

/** Texts that a list or search can be asked for which choose no object and no person. */
const CHOOSE_NOBODY = new Set(
  'adjusted_flow contains created created_by created_gt created_gte created_lt created_lte currency expand flow memo name object ownership page starting_after status type types'.split(
    ' ',
  ),
);

const isFilter = (name: string) => filterIssues('GET', { [name]: undefined }).length > 0;

/** The parameters of the official client's lists and searches that are free text, or lists of it. */
function textParameters(): string[] {
  const names = new Set<string>();
  const root = join(import.meta.dirname, '../../node_modules/stripe/esm/resources');
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) && /(?:List|Search)\w*Params$/.test(node.name.text)) {
        for (const member of node.members) {
          const type = ts.isPropertySignature(member) ? member.type?.getText(source) : undefined;
          const isText = type !== undefined && /\bstring\b/.test(type) && !/['"]/.test(type);
          if (isText && member.name !== undefined) names.add(member.name.getText(source));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...names];
}

test('every text that a list of Stripe’s takes either chooses an object, or is known not to', () => {
  const names = textParameters();
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !isFilter(name) && !CHOOSE_NOBODY.has(name))).toEqual([]);
  expect([...CHOOSE_NOBODY].filter(isFilter)).toEqual([]);
}, 30_000);

test('only a GET filters, and only by what is undefined', () => {
  expect(filterIssues('POST', { customer: undefined })).toEqual([]);
  expect(filterIssues('DELETE', { customer: undefined })).toEqual([]);
  expect(filterIssues('GET', { customer: 'cus_1', email: null, limit: undefined })).toEqual([]);
  expect(filterIssues('GET', {})).toEqual([]);
});
