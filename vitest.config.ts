import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// In the package, its `imports` lead to the built file.
const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const alias = {
  '#default-transport': source('transport/undici.ts'),
  '#schema-compiler': source('core/schema-compiler.ts'),
  '#zod-core': source('core/zod-core.ts'),
};

// These need the built package: `npm run check` builds it first.
const packed = ['test/package/**', 'test/runtimes/**'];

// These load much and leave nothing behind: one worker runs many of their files without loading it all again.
const sharing = [
  'catalog',
  'cli',
  'mcp',
  'money',
  'oauth',
  'resources',
  'scenarios',
  'schemas',
  'search',
  'testing',
].map((folder) => `test/${folder}/**/*.test.ts`);

// No test may reach Stripe by accident.
delete process.env.STRIPE_SECRET_KEY;

export default defineConfig({
  test: {
    // Much of the time is waiting, so that two go well together also on two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is waited for comes at once, unless the machine is busy with something else.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      unitProject('unit', {
        include: ['test/**/*.test.ts'],
        exclude: [...configDefaults.exclude, ...packed, ...sharing],
      }),
      unitProject('unit-sharing', { include: sharing, isolate: false, restoreMocks: true }),
      packedProject('package'),
      packedProject('runtimes', 'test/runtimes/install-engines.ts'),
    ],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/generated/**'],
      reporter: [['text', { skipFull: true }]],
      // About two below what was last measured. What money goes through is held to more than the emulator.
      thresholds: {
        statements: 94,
        branches: 87,
        functions: 95,
        lines: 95,
        'src/core/**': { statements: 97, branches: 95, functions: 97, lines: 97 },
        'src/transport/**': { statements: 93, branches: 93, functions: 90, lines: 94 },
        'src/resources/**': { statements: 100, functions: 100, lines: 100 },
      },
    },
  },
});

/** Tests of the sources. */
function unitProject(name: string, test: TestProjectInlineConfiguration['test']) {
  // Threads start sooner than processes.
  return { extends: true as const, resolve: { alias }, test: { ...test, name, pool: 'threads' as const } };
}

/** Tests of the package as npm would deliver it. */
function packedProject(name: string, ...setups: readonly string[]) {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup: ['test/package/install-package.ts', ...setups],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Compilers take a core each.
      maxConcurrency: 2,
    },
  };
}
