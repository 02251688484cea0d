import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { repository } from '../../repository.ts';

const root = join(repository, 'node_modules', 'stripe', 'esm');

/** The declarations of the official package, compiled. */
export interface Program {
  readonly checker: ts.TypeChecker;
  /** Its files, in a fixed order. */
  readonly files: readonly ts.SourceFile[];
  readonly client: ts.SourceFile;
}

export function compileOfficial(): Program {
  const client = join(root, 'stripe.core.d.ts');
  const program = ts.createProgram([client], {
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const source = program.getSourceFile(client);
  if (source === undefined) throw new Error(`${client} can't be read`);
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root.split(sep).join('/')}/`));
  return { checker: program.getTypeChecker(), client: source, files: files.toSorted(byName) };
}

const byName = (a: ts.SourceFile, b: ts.SourceFile) => (a.fileName < b.fileName ? -1 : 1);

/** `Checkout/Sessions` for a file in the folder of resources; `../shared` for one beside it. */
export function fileKey(file: ts.SourceFile): string {
  return relative(join(root, 'resources'), file.fileName)
    .split(sep)
    .join('/')
    .replace(/\.d\.ts$/, '');
}

/** The code of the class that a file declares. */
export function readCode(key: string): ts.SourceFile {
  const path = join(root, 'resources', `${key}.js`);
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
}

/** The API version that the official package is made for. */
export function officialApiVersion(): string {
  const version = /ApiVersion = '([^']+)'/.exec(readFileSync(join(root, 'apiVersion.js'), 'utf8'))?.[1];
  if (version === undefined) throw new Error('apiVersion.js names no version');
  return version;
}
