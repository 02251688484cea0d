import ts from 'typescript';

/** Two types that have to be one, and where they stand. */
interface Pair {
  readonly one: ts.Type;
  readonly other: ts.Type;
  readonly at: string;
}

/**
 * Where the exports of two modules differ, member by member and as deep as they go; empty where they are the same. Types that
 * differ only in what they are called are the same.
 */
export function differences(one: ts.Symbol, other: ts.Symbol, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const pairs: Pair[] = [];
  const compared = new Map<ts.Type, Set<ts.Type>>();

  function add({ one: left, other: right, at }: Pair): void {
    const known = compared.get(left) ?? new Set();
    if (left === right || known.has(right)) return;
    compared.set(left, known.add(right));
    pairs.push({ one: left, other: right, at });
  }

  for (const pair of exportsOf(one, other, checker, found)) add(pair);
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const parts = partsOf(pair, checker);
    if (typeof parts === 'string') found.push(`${pair.at}: ${parts}`);
    else for (const part of parts) add(part);
  }
  return found.toSorted();
}

/** The types and the values that modules export, those of their namespaces included. */
function exportsOf(one: ts.Symbol, other: ts.Symbol, checker: ts.TypeChecker, missing: string[], at = ''): Pair[] {
  const whole = (symbol: ts.Symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const others = new Map(checker.getExportsOfModule(other).map((symbol) => [symbol.name, whole(symbol)]));
  return checker.getExportsOfModule(one).flatMap((symbol): Pair[] => {
    const left = whole(symbol);
    const right = others.get(symbol.name);
    const path = at === '' ? symbol.name : `${at}.${symbol.name}`;
    if (right === undefined) {
      missing.push(`${path} is missing`);
      return [];
    }
    const typeOf = { one: checker.getDeclaredTypeOfSymbol(left), other: checker.getDeclaredTypeOfSymbol(right) };
    const valueOf = { one: checker.getTypeOfSymbol(left), other: checker.getTypeOfSymbol(right) };
    return [
      ...((left.flags & ts.SymbolFlags.Type) === 0 ? [] : [{ ...typeOf, at: path }]),
      ...((left.flags & ts.SymbolFlags.Value) === 0 ? [] : [{ ...valueOf, at: path }]),
      ...((left.flags & ts.SymbolFlags.Module) === 0 ? [] : exportsOf(left, right, checker, missing, path)),
    ];
  });
}

/** What has to be the same for two types to be, or how they differ. */
function partsOf({ one, other, at }: Pair, checker: ts.TypeChecker): string | Pair[] {
  const [generic, otherGeneric] = [genericOf(one, checker), genericOf(other, checker)];
  if (generic !== undefined && otherGeneric !== undefined)
    return [...paired([generic.type], [otherGeneric.type], at), ...paired(generic.of, otherGeneric.of, at)];
  if (one.isUnionOrIntersection() && other.isUnionOrIntersection()) return optionsOf(one, other, at, checker);
  if (isObject(one) && isObject(other)) return membersOf(one, other, at, checker);
  const [text, otherText] = [textOf(one, checker), textOf(other, checker)];
  if (text !== otherText) return `${text} became ${otherText}`;
  return paired([one.getConstraint()], [other.getConstraint()], at);
}

/** What a type is made from by giving arguments: it is looked at once, and not for all that it is ever given. */
function genericOf(type: ts.Type, checker: ts.TypeChecker): { type: ts.Type; of: readonly ts.Type[] } | undefined {
  if (type.aliasSymbol !== undefined && type.aliasTypeArguments !== undefined) {
    const generic = checker.getDeclaredTypeOfSymbol(type.aliasSymbol);
    return generic === type ? undefined : { type: generic, of: type.aliasTypeArguments };
  }
  if (!isObject(type) || type.target === undefined || type.target === type) return undefined;
  return { type: type.target, of: checker.getTypeArguments(type) };
}

const isObject = (type: ts.Type): type is ts.TypeReference => (type.flags & ts.TypeFlags.Object) !== 0;

function paired(left: readonly (ts.Type | undefined)[], right: readonly (ts.Type | undefined)[], at: string): Pair[] {
  return left.flatMap((one, index) => {
    const other = right[index];
    return one === undefined || other === undefined ? [] : [{ one, other, at }];
  });
}

/** A type as it is written, without the files that its names come from. */
function textOf(type: ts.Type, checker: ts.TypeChecker): string {
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return text.replace(/import\("[^"]*"\)\./g, '').replace(/\$\d+\b/g, '');
}

/** The order of what a union is made of has no meaning. What both have is out of the question. */
function optionsOf(
  one: ts.UnionOrIntersectionType,
  other: ts.UnionOrIntersectionType,
  at: string,
  checker: ts.TypeChecker,
) {
  const left = sorted(one.types, new Set(other.types), checker);
  const right = sorted(other.types, new Set(one.types), checker);
  return left.length === right.length ? paired(left, right, at) : `${left.length} options became ${right.length}`;
}

function sorted(types: readonly ts.Type[], without: ReadonlySet<ts.Type>, checker: ts.TypeChecker): ts.Type[] {
  const keyed = types.filter((type) => !without.has(type)).map((type) => ({ type, key: textOf(type, checker) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ type }) => type);
}

/** Properties, signatures and index signatures. */
function membersOf(one: ts.Type, other: ts.Type, at: string, checker: ts.TypeChecker): string | Pair[] {
  const [left, right] = [membersByName(one, checker), membersByName(other, checker)];
  const names = (members: ReadonlyMap<string, ts.Type>) => [...members.keys()].toSorted().join(', ');
  if (names(left) !== names(right)) return `{ ${names(left)} } became { ${names(right)} }`;
  return [...left].flatMap(([name, type]) => paired([type], [right.get(name)], `${at}.${name}`));
}

function membersByName(type: ts.Type, checker: ts.TypeChecker): Map<string, ts.Type> {
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()].flatMap((signature, index) => [
    // Whether a parameter may be left out is written in several ways.
    ...signature.parameters.map(
      (one, place) => [`${index}(${place})`, checker.getNonNullableType(checker.getTypeOfSymbol(one))] as const,
    ),
    [`${index}()`, signature.getReturnType()] as const,
  ]);
  const indexes = checker
    .getIndexInfosOfType(type)
    .map((one) => [`[${textOf(one.keyType, checker)}]`, one.type] as const);
  const properties = checker.getPropertiesOfType(type).map((symbol) => {
    const name = symbol.name.replace(/^__@(\w+)@\d+$/, '[$1]');
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return [isOptional ? `${name}?` : name, checker.getTypeOfSymbol(symbol)] as const;
  });
  // What a class keeps to itself has no name in declarations.
  return new Map([...signatures, ...indexes, ...properties.filter(([name]) => !/^(__)?#/.test(name))]);
}
