import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { directExports } from '../../scripts/direct-exports.ts';

/** As esbuild prints it, which is what is read. */
const printed = async (code: string) => (await transform(code, { format: 'esm' })).code;

async function handedOn(code: string): Promise<string> {
  return directExports(await printed(code));
}

it('what a module only hands on, it exports from where it comes from', async () => {
  expect(await handedOn('import { a, b as c } from "./x.js"; import "./y.js"; export { a, c as d };')).toBe(
    'export { a, b as d } from "./x.js";\nimport "./y.js";\n',
  );
});

it('what it makes or uses itself stays imported', async () => {
  const code = 'import { a, b } from "./x.js"; const own = b + 1; export { a, b, own };';
  expect(await handedOn(code)).toBe(
    'import { b } from "./x.js";\nexport { a } from "./x.js";\nconst own = b + 1;\nexport { b, own };\n',
  );
});

it.each([
  ['a name that is exported twice', 'import { a } from "./x.js"; export { a, a as b };'],
  ['a default import', 'import a from "./x.js"; export { a };'],
  ['a namespace', 'import * as a from "./x.js"; export { a };'],
  ['a module without imports', 'const a = 1; export { a };'],
  ['a module without exports', 'import { a } from "./x.js"; a();'],
])('%s stays as it is, but for line breaks', async (_, code) => {
  const before = await printed(code);
  expect(directExports(before).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
});
