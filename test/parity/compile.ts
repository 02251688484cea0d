import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FILE = fileURLToPath(new URL('./virtual.ts', import.meta.url));

/** What the compiler says of a program that exists only here, by its lines. */
export function errorsIn(lines: readonly string[]): { readonly line: string; readonly message: string }[] {
  return compile(lines).errors;
}

/** How much work a program makes for the compiler: the types that it works out of generic ones. */
export function instantiationsOf(lines: readonly string[]): number {
  const { errors, instantiations } = compile(lines);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return instantiations;
}

function compile(lines: readonly string[]) {
  const text = lines.join('\n');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // The official declarations don't tell absent from undefined.
    exactOptionalPropertyTypes: false,
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const source = program.getSourceFile(FILE);
  if (source === undefined) throw new Error('the program was not read');
  const errors = program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => ({
    line: lines[source.getLineAndCharacterOfPosition(start).line] ?? '',
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return { errors, instantiations: program.getInstantiationCount() };
}
