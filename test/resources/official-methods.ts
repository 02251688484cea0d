import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { asReference, checker, members, officialFile, officialType, propertyType } from './compiled.ts';

/** One method of the official client. */
export interface OfficialMethod {
  readonly verb: string;
  /** With `{}` for each id. */
  readonly path: string;
  readonly paged: boolean;
  readonly ids: number;
  readonly params: ts.Type;
  readonly paramsRequired: boolean;
  /** The names of the types that it may return; of a list, of its objects. */
  readonly results: readonly string[];
  /** Those types. */
  readonly objects: readonly ts.Type[];
}

/** The methods of a resource class: what its declaration promises and what its code does. */
export function officialMethods(file: string, className: string): Map<string, OfficialMethod> {
  const declared = officialType(className, file);
  return new Map(
    requests(file, className).map(([name, request]) => [
      name,
      { ...request, ...signature(propertyType(declared, name)) },
    ]),
  );
}

type Request = Pick<OfficialMethod, 'verb' | 'path' | 'paged'>;

/** Reads `this._makeRequest('POST', `/v1/…/${encodeURIComponent(id)}`, params, options, { methodType: 'list' })`. */
function requests(file: string, className: string): [string, Request][] {
  const text = readFileSync(officialFile(file, 'js'), 'utf8');
  const source = ts.createSourceFile(`${file}.js`, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found = source.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === className);
  if (found === undefined || !ts.isClassDeclaration(found)) throw new Error(`${file}.js has no ${className}`);
  return found.members
    .filter(ts.isMethodDeclaration)
    .map((method) => [method.name.getText(source), requestIn(method, source)]);
}

function requestIn(method: ts.MethodDeclaration, source: ts.SourceFile): Request {
  const call = findCall(method, source);
  if (call === undefined) throw new Error(`${method.getText(source)} makes no request`);
  const [verb, path, , , spec] = call.arguments;
  if (verb === undefined || path === undefined || !ts.isStringLiteral(verb)) throw new Error('the request has no verb');
  return {
    verb: verb.text,
    path: pathOf(path),
    paged: /methodType: '(list|search)'/.test(spec?.getText(source) ?? ''),
  };
}

/** The first request of a method: of `accounts.retrieve`, which makes either of two, the one with an id. */
function findCall(node: ts.Node, source: ts.SourceFile): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText(source) === 'this._makeRequest') return node;
  return ts.forEachChild(node, (child) => findCall(child, source));
}

function pathOf(node: ts.Expression): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) throw new Error('the path is neither a text nor a template');
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function signature(method: ts.Type): Pick<OfficialMethod, 'ids' | 'params' | 'paramsRequired' | 'results' | 'objects'> {
  const [call] = method.getCallSignatures();
  const parameters = call?.getParameters() ?? [];
  const index = parameters.findIndex(({ name }) => name === 'params');
  const params = parameters[index]?.valueDeclaration;
  if (call === undefined || params === undefined || !ts.isParameter(params)) throw new Error('a method without params');
  return {
    ids: index,
    params: checker.getNonNullableType(checker.getTypeAtLocation(params)),
    paramsRequired: params.questionToken === undefined,
    results: namesOf(resultType(call.getReturnType())),
    objects: members(resultType(call.getReturnType())),
  };
}

/** Of `Promise<Response<Refund>>` and `ApiListPromise<Refund>`: `Refund`. */
function resultType(promise: ts.Type): ts.Type {
  const [inner] = checker.getTypeArguments(asReference(promise));
  if (inner === undefined) throw new Error('a method that returns nothing');
  return inner.aliasSymbol?.name === 'Response' ? (inner.aliasTypeArguments?.[0] ?? inner) : inner;
}

/** The names of the object types in a type, in order. */
export function namesOf(type: ts.Type): string[] {
  return members(type)
    .map((one) => one.symbol.name)
    .sort();
}
