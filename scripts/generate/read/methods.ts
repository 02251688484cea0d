import ts from 'typescript';
import type { Method, TypeModel } from '../model.ts';
import { fileKey, type Program } from './program.ts';
import { type Request, readRequests } from './requests.ts';
import { readType } from './type-node.ts';

/** Every method that reaches Stripe, by the place where the client has it. */
export function readMethods({ client, checker }: Program): Method[] {
  const stripe = client.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === 'Stripe');
  if (stripe === undefined || !ts.isClassDeclaration(stripe)) throw new Error('there is no class Stripe');
  return classesIn(stripe, [], checker).flatMap(([resource, node]) => methodsOf(resource, node, checker));
}

/** `account` is `accounts` once more, and OAuth isn't part of the API. */
const LEFT_OUT = new Set(['account', 'oauth']);

function classesIn(
  node: ts.ClassDeclaration,
  at: readonly string[],
  checker: ts.TypeChecker,
): [string, ts.ClassDeclaration][] {
  return node.members.filter(ts.isPropertyDeclaration).flatMap((member): [string, ts.ClassDeclaration][] => {
    const name = member.name.getText();
    const declared = member.type && ts.isTypeReferenceNode(member.type) ? classOf(member.type, checker) : undefined;
    if (declared === undefined || LEFT_OUT.has(name)) return [];
    const place = [...at, name];
    return [[place.join('.'), declared], ...classesIn(declared, place, checker)];
  });
}

function classOf({ typeName }: ts.TypeReferenceNode, checker: ts.TypeChecker): ts.ClassDeclaration | undefined {
  const symbol = checker.getSymbolAtLocation(typeName);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declared = target?.declarations?.find(ts.isClassDeclaration);
  return declared && fileKey(declared.getSourceFile()).startsWith('..') ? undefined : declared;
}

function methodsOf(resource: string, node: ts.ClassDeclaration, checker: ts.TypeChecker): Method[] {
  if (node.heritageClauses === undefined) return [];
  const requests = readRequests(fileKey(node.getSourceFile()), node.name?.text ?? '');
  return [...requests].map(([name, request]) => {
    const declared = node.members.filter(ts.isMethodDeclaration).find((one) => one.name.getText() === name);
    if (declared === undefined) throw new Error(`${resource}.${name} isn't declared`);
    return { resource, name, ...request, ...signature(declared, request, checker) };
  });
}

function signature(node: ts.MethodDeclaration, { path }: Request, checker: ts.TypeChecker) {
  const ids = path.match(/\{/g)?.length ?? 0;
  const params = node.parameters[ids];
  const isParams = params?.name.getText() === 'params' && params.type !== undefined;
  if (node.type === undefined) throw new Error(`${node.getText()} returns nothing`);
  return {
    params: isParams && params.type ? readType(params.type, checker) : undefined,
    paramsRequired: isParams && params.questionToken === undefined,
    result: readResult(node.type, checker),
  };
}

const PAGES = new Map([
  ['ApiListPromise', 'list'],
  ['ApiSearchResultPromise', 'search'],
  ['V2ListPromise', 'v2List'],
] as const);

/** Of `Promise<Response<Refund>>` and `ApiListPromise<Refund>`: what the promise is of. */
function readResult(node: ts.TypeNode, checker: ts.TypeChecker): TypeModel {
  if (!ts.isTypeReferenceNode(node)) throw new Error(`${node.getText()} is no promise`);
  const [of] = node.typeArguments ?? [];
  if (of === undefined) throw new Error(`${node.getText()} is of nothing`);
  const name = node.typeName.getText();
  for (const [promise, kind] of PAGES) if (name === promise) return { kind, of: readType(of, checker) };
  if (name !== 'Promise') throw new Error(`the generator doesn't know ${node.getText()}`);
  const [inner] = ts.isTypeReferenceNode(of) && of.typeName.getText() === 'Response' ? (of.typeArguments ?? []) : [of];
  return readType(inner ?? of, checker);
}
