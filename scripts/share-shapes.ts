import ts from 'typescript';

/** A namespace, or the file, and what the names in it mean: their paths from the top. */
interface Scope {
  readonly path: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly outer?: Scope;
}

/** What one name in a namespace stands for: a type, a namespace of that name, or both. */
interface Member {
  readonly name: string;
  readonly statements: readonly ts.Statement[];
}

/** A part of the text that is replaced. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Writes each type inside a namespace once. Stripe describes what `create`, `update` and `confirm` share once for each of
 * them; a compiler would read it as often. Where a type and all below it is as one before it, one line gives it another name:
 * `export import Name = Earlier.Name`. A compiler takes a namespace with such a line for something that is there at run time,
 * so what holds types only is exported as types.
 */
export function shareShapes(declarations: string): string {
  const file = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const first = new Map<string, readonly string[]>();
  const edits = exportedAsTypes(file.statements);

  function visit(statements: readonly ts.Statement[], scope: Scope): void {
    for (const { name, statements: parts } of membersOf(statements)) {
      const path = [...scope.path, name];
      const shape = scope.path.length === 0 ? undefined : shapeOf(parts, path, scope);
      const earlier = shape === undefined ? undefined : first.get(shape);
      if (earlier !== undefined && meaningOf(earlier[0] ?? '', scope).length === 1) {
        edits.push(...renamed(parts, earlier));
        continue;
      }
      if (shape !== undefined && earlier === undefined) first.set(shape, path);
      for (const inner of parts.flatMap(bodyOf)) visit(inner, { path, names: namesIn(inner), outer: scope });
    }
  }

  visit(file.statements, { path: [], names: namesIn(file.statements) });
  edits.sort((one, other) => one.from - other.from);
  const kept = edits.map(({ from, text }, index) => declarations.slice(edits[index - 1]?.to ?? 0, from) + text);
  return kept.join('') + declarations.slice(edits.at(-1)?.to ?? 0);
}

const isNamed = (statement: ts.Statement) =>
  ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isModuleDeclaration(statement);

function membersOf(statements: readonly ts.Statement[]): Member[] {
  const groups = new Map<string, ts.Statement[]>();
  for (const one of statements.filter(isNamed)) groups.set(one.name.text, [...(groups.get(one.name.text) ?? []), one]);
  return [...groups].map(([name, parts]) => ({ name, statements: parts }));
}

const namesIn = (statements: readonly ts.Statement[]) =>
  new Set(statements.filter(isNamed).map(({ name }) => name.text));

/** The statements in a namespace. */
function bodyOf(statement: ts.Statement): (readonly ts.Statement[])[] {
  if (!ts.isModuleDeclaration(statement) || statement.body === undefined) return [];
  return ts.isModuleBlock(statement.body) ? [statement.body.statements] : [];
}

/**
 * What is the same for types that are the same: their text, without links to where Stripe describes them, and what the names
 * in it mean, which may be another thing in another namespace.
 */
function shapeOf(parts: readonly ts.Statement[], path: readonly string[], scope: Scope): string {
  const text = parts
    .map((part) =>
      part
        .getText()
        .replace(/ ?\[Docs\]\([^)]*\)/g, '')
        .replace(/\s+/g, ' '),
    )
    .join('\n');
  const meanings = parts
    .flatMap((part) => mentioned(part, scope))
    .map((meaning) => {
      const isInside = path.every((name, index) => meaning[index] === name);
      return isInside ? `.${meaning.slice(path.length).join('.')}` : meaning.join('.');
    });
  return `${text}\n${meanings.join(' ')}`;
}

/** What each name in a part of a file means, in order. */
function mentioned(node: ts.Node, scope: Scope): (readonly string[])[] {
  if (ts.isModuleDeclaration(node)) {
    const path = [...scope.path, node.name.text];
    return bodyOf(node).flatMap((body) => {
      const inner = { path, names: namesIn(body), outer: scope };
      return body.flatMap((one) => mentioned(one, inner));
    });
  }
  const name = nameMentioned(node);
  const own = name === undefined ? [] : [meaningOf(name, scope)];
  const below: (readonly string[])[] = [];
  ts.forEachChild(node, (child) => void below.push(...mentioned(child, scope)));
  return [...own, ...below];
}

/** The name that stands first where a type is mentioned: of `A.B.C`, it is `A`. */
function nameMentioned(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node)) return firstOf(node.typeName);
  if (ts.isTypeQueryNode(node)) return firstOf(node.exprName);
  return ts.isExpressionWithTypeArguments(node) ? node.expression.getText().split('.')[0] : undefined;
}

const firstOf = (name: ts.EntityName): string => (ts.isIdentifier(name) ? name.text : firstOf(name.left));

/** The path of what a name means in a namespace. What the file doesn't declare comes from outside and is itself. */
function meaningOf(name: string, scope: Scope): readonly string[] {
  if (scope.names.has(name)) return [...scope.path, name];
  return scope.outer === undefined ? [name] : meaningOf(name, scope.outer);
}

/** A type and all below it as another name of an earlier one, where that is shorter. */
function renamed(parts: readonly ts.Statement[], earlier: readonly string[]): Edit[] {
  const text = `export import ${earlier.at(-1)} = ${earlier.join('.')};`;
  const length = parts.reduce((sum, part) => sum + part.getText().length, 0);
  if (text.length >= length) return [];
  return parts.map((part, index) =>
    index === 0 ? { from: part.getStart(), to: part.end, text } : { from: part.getFullStart(), to: part.end, text: '' },
  );
}

/** `export { A, b }` becomes `export { type A, b }` where `A` is nothing but types. */
function exportedAsTypes(statements: readonly ts.Statement[]): Edit[] {
  const values = new Set(statements.filter((one) => !isType(one)).flatMap(namesDeclared));
  const types = new Set(statements.filter(isType).flatMap(namesDeclared));
  return statements
    .filter(ts.isExportDeclaration)
    .filter(({ isTypeOnly, moduleSpecifier }) => !isTypeOnly && moduleSpecifier === undefined)
    .flatMap(({ exportClause }) =>
      exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [],
    )
    .filter(({ isTypeOnly, name, propertyName = name }) => {
      return !isTypeOnly && types.has(propertyName.text) && !values.has(propertyName.text);
    })
    .map((specifier) => ({ from: specifier.getStart(), to: specifier.getStart(), text: 'type ' }));
}

/** Whether a statement declares types only: nothing of it is there at run time. */
const isType = (statement: ts.Statement): boolean =>
  ts.isModuleDeclaration(statement)
    ? bodyOf(statement).every((body) => body.every(isType))
    : ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);

function namesDeclared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}
