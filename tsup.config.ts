import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };
import { directExports } from './scripts/direct-exports.ts';
import { slimGenerated } from './scripts/slim-generated.ts';
import { thirdPartyLicenses } from './scripts/third-party-licenses.ts';

const target = 'node20.18';

// './core' is written in src/core/index.ts, '.' in src/index.ts.
const exported = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => (path === '.' ? 'index' : `${path.slice(2)}/index`));

// Not exports of the package: a runtime's conditions choose which of two each name under `imports` stands for.
const internal = [
  'transport/undici',
  'transport/fetch',
  'core/schema-compiler',
  'core/no-schema-compiler',
  'core/zod-core',
];

const shared: Options = {
  entry: sources([...exported, ...internal]),
  target,
  format: 'esm',
  // What several entries use is written once, so that an error's class is the same whichever entry it came through.
  splitting: true,
  esbuildPlugins: [slimGenerated],
  external: Object.keys(manifest.imports),
  // Only what `#zod-core` and `#schema-compiler` stand for takes anything of it.
  noExternal: ['zod'],
  // The output keeps its names and lines, so stack traces can be read as they are; maps would nearly triple the package.
  minify: false,
  sourcemap: false,
};

export default defineConfig([
  // The command line is run, not imported: as an ES module only.
  {
    ...shared,
    entry: sources([...exported, ...internal, 'cli/index']),
    dts: { entry: sources(exported) },
    plugins: [
      {
        name: 'direct-exports',
        renderChunk: (code, { path }) => ({ code: path.endsWith('.js') ? directExports(code) : code }),
      },
    ],
  },
  {
    ...shared,
    outExtension: () => ({ js: '.cjs' }),
    // Node 20 can't require ES modules, and these two are nothing else.
    noExternal: ['zod', 'p-retry', 'is-network-error'],
    esbuildPlugins: [slimGenerated, thirdPartyLicenses('dist/THIRD-PARTY-LICENSES.txt')],
    plugins: [{ name: 'to-commonjs', renderChunk: toCommonJs }],
  },
]);

function sources(names: readonly string[]): Record<string, string> {
  const entries = names.map((name) => [name, `src/${name}.ts`] as const);
  return Object.fromEntries(entries.filter(([, file]) => existsSync(file)));
}

/**
 * Turns one ES module into a CommonJS one: esbuild splits shared code for ES modules only, so that is what it makes first.
 * `import()` becomes `require()`, because Jest, for one, runs CommonJS where `import()` throws.
 */
async function toCommonJs(code: string, { path }: { readonly path: string }): Promise<{ code: string } | undefined> {
  if (!path.endsWith('.cjs')) return undefined;
  return transform(code, {
    target,
    format: 'cjs',
    platform: 'node',
    supported: { 'dynamic-import': false },
    sourcefile: basename(path),
  });
}
