import ts from 'typescript';
import type { Method } from '../model.ts';
import { readCode } from './program.ts';

/** What the code of a method sends. */
export type Request = Pick<Method, 'verb' | 'path' | 'host'>;

/** Reads `this._makeRequest('POST', `/v1/…/${encodeURIComponent(id)}`, params, options, { apiBase: 'files' })`. */
export function readRequests(file: string, className: string): Map<string, Request> {
  const source = readCode(file);
  const found = source.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === className);
  if (found === undefined || !ts.isClassDeclaration(found)) throw new Error(`${file}.js has no ${className}`);
  return new Map(
    found.members.filter(ts.isMethodDeclaration).flatMap((method) => {
      const request = requestIn(method, source);
      return request === undefined ? [] : [[method.name.getText(source), request] as const];
    }),
  );
}

/** The first request in a method: the one that it makes where all its ids are given. */
function requestIn(method: ts.MethodDeclaration, source: ts.SourceFile): Request | undefined {
  const call = findCall(method, source);
  if (call === undefined) return undefined;
  const [verb, path, , , spec] = call.arguments;
  if (verb === undefined || path === undefined || !ts.isStringLiteral(verb)) throw new Error('the request has no verb');
  // What an event refers to is fetched from the URL that it carries: no endpoint of its own.
  if (ts.isPropertyAccessExpression(path)) return undefined;
  const host = /apiBase: '(\w+)'/.exec(spec?.getText(source) ?? '')?.[1] ?? 'api';
  return {
    verb: oneOf(['GET', 'POST', 'DELETE'], verb.text),
    path: pathOf(path),
    host: oneOf(['api', 'files', 'connect', 'meter_events'], host),
  };
}

function findCall(node: ts.Node, source: ts.SourceFile): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText(source) === 'this._makeRequest') return node;
  return ts.forEachChild(node, (child) => findCall(child, source));
}

function oneOf<const W extends string>(words: readonly W[], word: string): W {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`${word} is none of ${words.join(', ')}`);
  return found;
}

function pathOf(node: ts.Expression): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) throw new Error('the path is neither a text nor a template');
  return node.templateSpans.reduce(
    (path, { literal }) => `${path}{${placeholder(path)}}${literal.text}`,
    node.head.text,
  );
}

/** An id is named after what comes before it: `/v1/customers/` is followed by `{customer}`. */
function placeholder(path: string): string {
  const name = path.split('/').at(-2) ?? '';
  return name
    .replace(/ies$/, 'y')
    .replace(/(ss|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
