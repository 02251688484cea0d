import { basename } from 'node:path';
import ts from 'typescript';

const AS_MODULE = "with { 'resolution-mode': 'import' }";

/**
 * Declarations for CommonJS, by the file that they belong in. They say that what is required is of the very types that is
 * imported elsewhere: a client that a CommonJS application makes can be handed to a library of ES modules.
 *
 * @param entries - declarations for ES modules
 */
export function commonJsDeclarations(entries: readonly string[]): Map<string, string> {
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // Only the package's own names are looked at.
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    entries.map((entry) => {
      const source = program.getSourceFile(entry);
      const module = source && checker.getSymbolAtLocation(source);
      if (module === undefined) throw new Error(`${entry} is no module`);
      return [entry.replace(/\.ts$/, '.cts'), declarationsOf(module, entry, checker)];
    }),
  );
}

function declarationsOf(module: ts.Symbol, entry: string, checker: ts.TypeChecker): string {
  const from = `'./${basename(entry, '.d.ts')}.js' ${AS_MODULE}`;
  const there = new Set(checker.getPropertiesOfType(checker.getTypeOfSymbol(module)).map(({ name }) => name));
  const exports = checker.getExportsOfModule(module);
  const types = exports.map(({ name }) => name).filter((name) => !there.has(name));
  const values = exports.filter(({ name }) => there.has(name)).map((one) => valueText(one.name, whole(one, checker)));
  return [
    `import type * as esm from ${from};`,
    types.length === 0 ? '' : `export type { ${types.join(', ')} } from ${from};`,
    ...values,
    '',
  ].join('\n');
}

/** What an exported name stands for in the end. */
const whole = (one: ts.Symbol, checker: ts.TypeChecker) =>
  (one.flags & ts.SymbolFlags.Alias) === 0 ? one : checker.getAliasedSymbol(one);

/** A value, and the type of the same name where there is one: that of a class, for example. */
function valueText(name: string, { flags, declarations = [] }: ts.Symbol): string {
  const doc = declarations.flatMap((one) => ts.getJSDocCommentsAndTags(one).filter(ts.isJSDoc)).at(-1);
  const value = `${doc === undefined ? '' : `${doc.getText()}\n`}export declare const ${name}: typeof esm.${name};`;
  if ((flags & ts.SymbolFlags.Type) === 0) return value;
  const generic = declarations.some((one) => 'typeParameters' in one && one.typeParameters !== undefined);
  if (generic) throw new Error(`${name} is both a value and a generic type: CommonJS would lose its parameters`);
  return `${value}\nexport type ${name} = esm.${name};`;
}
