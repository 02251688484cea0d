import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const written = join(folder, 'written-so-far.ts');

/** What an editor proposes where `|` is. */
function proposals(code: string): string[] {
  const start = `import { createStripe } from '../../src/index.ts';
import type {} from '../../src/routes/index.ts';
const stripe = createStripe();
`;
  const text = start + code;
  const { config } = ts.readConfigFile(join(folder, '../../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '../..'));
  const read = (file: string) => (file === written ? text.replace('|', '') : ts.sys.readFile(file));
  const editor = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    readFile: read,
    fileExists: (file) => file === written || ts.sys.fileExists(file),
    getScriptFileNames: () => [written],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const content = read(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const found = editor.getCompletionsAtPosition(written, text.indexOf('|'), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

it('an editor proposes every route, and then its parameters', { timeout: 120_000 }, () => {
  const routes = proposals(`stripe.request('GET /v1/disp|');`);
  expect(routes).toContain('GET /v1/disputes/{dispute}');
  expect(routes.length).toBeGreaterThan(600);
  expect(proposals(`stripe.request('GET /v1/disputes/{dispute}', { | });`)).toEqual(['dispute', 'expand']);
});
