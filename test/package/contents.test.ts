import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const root = join(inject('project'), 'node_modules/stripe-connector');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the packed package', () => {
  it('holds the documents and the built code, and nothing else', () => {
    const atTheTop = files.filter((file) => !/^(dist|docs)\//.test(file));
    expect(atTheTop.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    const documents = files.filter((file) => file.startsWith('docs/'));
    expect(documents).toContain('docs/webhooks.md');
    expect(documents.filter((file) => !file.endsWith('.md'))).toEqual([]);
    const unexpected = files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(file));
    expect(unexpected).toEqual(['dist/THIRD-PARTY-LICENSES.txt']);
  });

  it('names the licence of each package that is bundled, and of no other', () => {
    const notices = textOf('dist/THIRD-PARTY-LICENSES.txt').match(/^\S+ \d+\.\d+\.\d+ \(/gm) ?? [];
    expect(notices.map((line) => line.split(' ')[0])).toEqual(['is-network-error', 'p-retry', 'zod']);
  });

  it('holds no key, no path of the machine that built it and no trace of the tests', () => {
    const suspicious = /(sk|rk|pk)_(live|test)_\w{16,}|whsec_\w{16,}|\/(home|root|Users|tmp)\/|sourceMappingURL/;
    expect(files.filter((file) => file !== 'package.json' && suspicious.test(textOf(file)))).toEqual([]);
    expect(files.filter((file) => file.startsWith('dist/') && textOf(file).includes('vitest'))).toEqual([]);
  });

  it.each(['.js', '.cjs'])('has each class once among its %s files, so that instanceof works', (extension) => {
    const code = files.filter((file) => file.endsWith(extension)).map(textOf);
    const classes = code.flatMap((text) => text.match(/^var \w+ = class\b/gm) ?? []);
    expect(classes).toContain('var StripeError = class');
    expect([...new Set(classes)]).toEqual(classes);
  });

  it('hands on what others make, and has the docs of tables in declarations only, so that no process keeps both', () => {
    expect(textOf('dist/core/index.js')).toMatch(/^export \{.+\} from /m);
    expect(textOf('dist/core/index.js')).not.toMatch(/^import \{/m);
    const documented = files.filter((file) => textOf(file).includes('/** Adds a coupon.'));
    expect(documented.length).toBeGreaterThan(0);
    expect(documented.filter((file) => !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('weighs less than 12 megabytes, most of it the types of the whole API with their docs', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
    expect(bytes).toBeLessThan(12_000_000);
  });
});
