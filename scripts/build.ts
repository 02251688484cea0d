import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'tsup';
import manifest from '../package.json' with { type: 'json' };
import { commonJsDeclarations } from './commonjs-declarations.ts';
import { shareShapes } from './share-shapes.ts';

rmSync('dist', { recursive: true, force: true });
await build({ silent: true });
finishDeclarations();
refuseMissingFiles();

/** tsup writes declarations for ES modules. Those for CommonJS lean on them. */
function finishDeclarations(): void {
  const files = filesIn('dist').filter((name) => name.endsWith('.d.ts'));
  for (const file of files) writeFileSync(file, shareShapes(withDisposable(readFileSync(file, 'utf8'))));
  const entries = files.filter((file) => basename(file) === 'index.d.ts');
  for (const [file, text] of commonJsDeclarations(entries)) writeFileSync(file, text);
}

/** `AsyncDisposable` comes from a library that few projects name in their `lib`; declarations can ask for it themselves. */
function withDisposable(declarations: string): string {
  return declarations.includes('AsyncDisposable')
    ? `/// <reference lib="esnext.disposable" />\n${declarations}`
    : declarations;
}

/** Every file that package.json points to has to be there. */
function refuseMissingFiles(): void {
  const missing = targets([manifest.main, manifest.types, manifest.exports, manifest.imports, manifest.bin]).filter(
    (file) => !existsSync(file),
  );
  if (missing.length > 0)
    throw new Error(`package.json names files that the build did not make: ${missing.join(', ')}`);
}

function targets(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targets) : [];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
