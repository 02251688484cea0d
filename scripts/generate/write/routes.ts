import { allFields } from '../fields.ts';
import type { Method, Model, TypeModel } from '../model.ts';
import { refsIn } from '../reach.ts';
import { typeText } from './type-text.ts';

const GENERICS = ['ApiList', 'ApiSearchResult', 'V2List'];

/** The types of the params and the result of every route that a raw request can call. */
export function writeRoutes(model: Model): string {
  const reachable = model.methods.filter(isReachable);
  const rows = new Map<string, string>();
  for (const method of reachable.toSorted(byPath)) {
    const route = `${method.verb} ${method.path}`;
    const row = rowText(method, model);
    // Two methods may share an endpoint. What is to be sent there can't depend on the name that it has in a client.
    if ((rows.get(route) ?? row) !== row) throw new Error(`${route} is declared in two ways`);
    rows.set(route, row);
  }
  const text = [...rows].map(([route, row]) => `  '${route}': ${row};\n`).join('');
  const names = reachable.flatMap(({ params, result }) => refsIn(result).concat(params ? refsIn(params) : []));
  return `${importsOf(names, text)}
/** Every route, the placeholders' names aside, with what it takes and what it answers. */
export interface Routes {
${text}}
`;
}

/**
 * A raw request goes to the API, or to the host of files if it carries one. The PDF of a quote comes from that host
 * without sending any, and meter events are streamed to a host of their own with a key of their own.
 */
function isReachable({ host, verb }: Method): boolean {
  return host === 'api' || (host === 'files' && verb === 'POST');
}

function byPath(a: Method, b: Method): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.verb < b.verb ? -1 : 1;
}

function rowText({ verb, path, params, result }: Method, model: Model): string {
  if (!isJson(result)) throw new Error(`${verb} ${path} doesn't answer with an object`);
  // Ids and params are given together, so what has the name of an id goes into the path and nowhere else.
  const names = params === undefined ? [] : refsIn(params).flatMap((key) => fieldNames(key, model));
  const twice = names.find((name) => path.includes(`{${name}}`));
  if (twice !== undefined) throw new Error(`${verb} ${path} has an id and a parameter that are both called ${twice}`);
  const taken = params === undefined ? '{}' : typeText(params, { side: 'params', model, within: [] });
  return `{ params: ${taken}; result: ${typeText(result, { side: 'result', model, within: [] })} }`;
}

function fieldNames(key: string, model: Model): string[] {
  const declaration = model.declarations.get(key);
  if (declaration?.body.kind !== 'interface') throw new Error(`the parameters ${key} are no interface`);
  return allFields(declaration, model).map(({ name }) => name);
}

const isJson = (result: TypeModel) => result.kind !== 'word' && !refsIn(result).includes('StripeStreamResponse');

function importsOf(keys: readonly string[], text: string): string {
  const names = [...new Set(keys.map((key) => key.replace(/\..*/, '')))].toSorted();
  const generics = GENERICS.filter((name) => text.includes(`${name}<`));
  return `import type { ${generics.join(', ')} } from '../core/words.ts';
import type { ${names.join(', ')} } from './types/index.ts';
`;
}
