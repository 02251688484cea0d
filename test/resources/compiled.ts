import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { OFFICIAL } from './official-classes.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the official client keeps a resource class. */
export const officialFile = (name: string, ext: 'js' | 'd.ts') =>
  file(`node_modules/stripe/esm/resources/${name}.${ext}`);

const ENTRIES = { resources: file('src/resources/index.ts'), schemas: file('src/schemas/index.ts') };

const program = ts.createProgram({
  rootNames: [...Object.values(ENTRIES), ...OFFICIAL.map(([, , name]) => officialFile(name, 'd.ts'))],
  options: {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
});

/** The compiler's view of our tables and schemas and of the official declarations, all in one program. */
export const checker = program.getTypeChecker();

/** What a file exports, by name. */
function exportsOf(path: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${path} is not a module`);
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
}

/** One of our exported names. */
export function ours(entry: keyof typeof ENTRIES, name: string): ts.Symbol {
  const symbol = exportsOf(ENTRIES[entry]).get(name);
  if (symbol === undefined) throw new Error(`${entry} has no ${name}`);
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A type that the official client exports from the file of a resource. */
export function officialType(name: string, from: string): ts.Type {
  const symbol = exportsOf(officialFile(from, 'd.ts')).get(name);
  if (symbol === undefined) throw new Error(`the official ${from} has no ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** The type of a property, without `undefined` where it may be absent. */
export function propertyType(type: ts.Type, name: string): ts.Type {
  const property = checker.getPropertyOfType(type, name);
  if (property === undefined) throw new Error(`${checker.typeToString(type)} has no ${name}`);
  return checker.getTypeOfSymbol(property);
}

/** What is known of a field. */
export interface Field {
  readonly optional: boolean;
  readonly nullable: boolean;
}

/** The fields of an object type, but for `deleted`, which on a live object says only that it is never there. */
export function typeFields(type: ts.Type): Record<string, Field> {
  const properties = checker.getPropertiesOfType(type).filter((property) => !isNever(property));
  return Object.fromEntries(
    properties.map((property) => [
      property.name,
      { optional: isOptional(property), nullable: members(checker.getTypeOfSymbol(property)).some(isNull) },
    ]),
  );
}

/** The members of a union, or the type alone. */
export function members(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** The one object type that a field can hold, whether alone, among others or in an array. */
export function objectIn(type: ts.Type): ts.Type | undefined {
  const objects = members(type).filter((one) => one.flags & ts.TypeFlags.Object);
  const [only, ...others] = objects;
  if (only === undefined || others.length > 0) return undefined;
  const element = checker.isArrayType(only) ? checker.getTypeArguments(asReference(only))[0] : undefined;
  return element === undefined ? only : objectIn(element);
}

/** A type that was made of another with type arguments. */
export function asReference(type: ts.Type): ts.TypeReference {
  if (!isReference(type)) throw new Error(`${checker.typeToString(type)} has no type arguments`);
  return type;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}

const isNull = (type: ts.Type) => (type.flags & ts.TypeFlags.Null) !== 0;

const isOptional = (property: ts.Symbol) => (property.flags & ts.SymbolFlags.Optional) !== 0;

function isNever(property: ts.Symbol): boolean {
  const nothing = ts.TypeFlags.Void | ts.TypeFlags.Undefined;
  return isOptional(property) && members(checker.getTypeOfSymbol(property)).every((type) => type.flags & nothing);
}
