// Prints, for each path that the package exports, the names that only one of the module formats gets there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(require.resolve('stripe-connector/package.json'), 'utf8'));
const paths = Object.keys(manifest.exports).filter((path) => path !== './package.json');

const listed = paths.map(async (path) => {
  const specifier = path.replace('.', 'stripe-connector');
  const esm = new Set(Object.keys(await import(specifier)));
  const cjs = new Set(Object.keys(require(specifier)));
  const inOneOnly = [...new Set([...esm, ...cjs])].filter((name) => !esm.has(name) || !cjs.has(name));
  return [path, { empty: esm.size === 0, inOneOnly }];
});
console.log(JSON.stringify(Object.fromEntries(await Promise.all(listed))));
