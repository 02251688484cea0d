import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { repository } from '../../scripts/repository.ts';
import { differences } from './compare-types.ts';

const file = join(repository, 'tsconfig.json');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(file, ts.sys.readFile).config,
  ts.sys,
  dirname(file),
);

/** `core/index` for `./core`. */
const entries = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => (path === '.' ? 'index' : `${path.slice(2)}/index`));

const sourceOf = (entry: string) => join(repository, 'src', `${entry}.ts`);
const builtOf = (entry: string) => join(repository, 'dist', `${entry}.d.ts`);

describe('the published declarations', () => {
  it('say what the sources say: bundling and sharing gave no name another meaning', { timeout: 120_000 }, () => {
    const files = entries.flatMap((entry) => [sourceOf(entry), builtOf(entry)]);
    const program = ts.createProgram(files, { ...options, skipLibCheck: true, noEmit: true });
    const found = entries.flatMap((entry) =>
      compared(program, sourceOf(entry), builtOf(entry)).map((one) => `${entry}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it.each(entries.flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
    'of %s have as values what is there at run time, and nothing else',
    async (name) => {
      const file = join(repository, 'dist', name);
      const declarations = file.replace(/\.(c?)js$/, '.d.$1ts');
      const program = ts.createProgram([declarations], { ...options, skipLibCheck: true, noEmit: true });
      const checker = program.getTypeChecker();
      const values = checker.getPropertiesOfType(checker.getTypeOfSymbol(moduleOf(program, declarations)));
      const loaded = name.endsWith('.cjs') ? createRequire(file)(file) : await import(pathToFileURL(file).href);
      expect(values.map((value) => value.name).toSorted()).toEqual(Object.keys(loaded).toSorted());
    },
  );
});

describe('the comparison', () => {
  const refund = 'export interface Refund { status: string }\n';
  const note = (text: string) => `${refund}export declare namespace Note { ${text} }`;

  it.each([
    [
      'a name in a namespace that means the type beside it',
      `type Refund_ = Refund; ${note('interface Refund { amount: number; refund: Refund_ }')}`,
      note('interface Refund { amount: number; refund: Refund }'),
      ['Note.Refund.refund: { status } became { amount, refund }'],
    ],
    [
      'what a function takes, inside a list',
      'interface A { one: 1 } export declare function f(a: A[]): void;',
      'interface A { two: 1 } export declare function f(a: A[]): void;',
      ['f.0(0): { one } became { two }'],
    ],
    [
      'what a function returns, inside a promise',
      'interface A { one: 1 } export declare function f(): Promise<A>;',
      'interface A { two: 1 } export declare function f(): Promise<A>;',
      ['f.0(): { one } became { two }'],
    ],
    ['a union', "export type A = 'a' | 'b' | 1;", "export type A = 'a' | 'c' | 1;", ['A: "b" became "c"']],
    [
      'a parameter of a type',
      'export type A<T extends 1> = { a: T };',
      'export type A<T extends 2> = { a: T };',
      ['A.a: 1 became 2'],
    ],
    ['what is optional', 'export interface A { a?: 1 }', 'export interface A { a: 1 }', ['A: { a? } became { a }']],
    ['what is gone', 'export type A = 1; export type B = 2;', 'export type A = 1;', ['B is missing']],
    ['nothing in other names', 'interface X { a: X[] } export type A = X;', 'export interface A { a: A[] }', []],
  ])('finds %s', (_, one, other, expected) => {
    expect(compared(virtual({ '/one.ts': one, '/other.ts': other }), '/one.ts', '/other.ts')).toEqual(expected);
  });
});

/** Where the exports of two files of a program differ. */
function compared(program: ts.Program, one: string, other: string): string[] {
  return differences(moduleOf(program, one), moduleOf(program, other), program.getTypeChecker());
}

function moduleOf(program: ts.Program, file: string): ts.Symbol {
  const source = program.getSourceFile(file);
  const symbol = source && program.getTypeChecker().getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${file} is no module`);
  return symbol;
}

/** A program of files that exist only here. */
function virtual(texts: Readonly<Record<string, string>>): ts.Program {
  const settings: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, strict: true, types: [] };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) => {
    const text = texts[name];
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version, true);
  };
  return ts.createProgram(Object.keys(texts), settings, host);
}
