import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * The files of declarations that declare no value, and mention none of another file that does. CommonJS can share them
 * with ES modules: a type is the same in both.
 */
export function typesOnly(files: readonly string[]): string[] {
  const chunks = files.filter((file) => basename(file) !== 'index.d.ts');
  const texts = new Map(chunks.map((file) => [file, readFileSync(file, 'utf8')]));
  const found = new Set(chunks.filter((file) => !exportsValues(texts.get(file) ?? '')));
  // What leans on a file with values goes with it, and so on.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const file of found) {
      const names = importedNames(texts.get(file) ?? '');
      if (names.some((name) => ![...found].some((other) => basename(other) === name))) found.delete(file);
    }
  }
  return [...found];
}

function exportsValues(text: string): boolean {
  const values = [...text.matchAll(/^(?:export )?declare (?:abstract )?(?:const|function|class|let|var|enum) (\w+)/gm)];
  const exported = [...text.matchAll(/^export (?:type )?\{([^}]*)\};/gm)].map(([, list]) => list ?? '').join(',');
  return values.some(([statement, name]) => {
    const isListed = new RegExp(`(?:^|,)\\s*${name}\\b`).test(exported);
    return statement.startsWith('export ') || isListed;
  });
}

const importedNames = (text: string) =>
  [...text.matchAll(/^(?:import|export)[^;]*? from '\.\/([^']+)\.js';/gm)].map(([, name]) => `${name}.d.ts`);

const AS_MODULE = "with { 'resolution-mode': 'import' }";

/** Declarations for CommonJS: neighbours are named `.cjs`, and shared ones are asked for as the ES modules they are. */
export function commonJsDeclarations(text: string, shared: ReadonlySet<string>): string {
  const names = new Set([...shared].map((file) => basename(file).replace(/\.d\.ts$/, '')));
  return text.replace(
    /^(import|export)( type)?( [^;']*? from)? '(\.\.?\/[^']*?)([^'/]+)\.js';/gm,
    (_, word: string, type = '', clause: string | undefined, folder: string, name: string) => {
      if (!names.has(name)) return `${word}${type}${clause ?? ''} '${folder}${name}.cjs';`;
      if (clause === undefined) return '';
      return `${word} type${clause} '${folder}${name}.js' ${AS_MODULE};`;
    },
  );
}
