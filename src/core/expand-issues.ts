import { cut } from './cut.ts';
import type { Issue } from './errors/validation-error.ts';
import { nearest } from './suggest.ts';

/** As deep as Stripe expands; in a list, `data` counts as a level. */
const MAX_LEVELS = 4;

/** What can be expanded, as a graph that is walked along the paths. */
export interface ExpandGraph<Node> {
  /** Where a field leads to; undefined where it can't be expanded, nor leads to anything that can. */
  next(node: Node, field: string): Node | undefined;
  /** Whether a path can end at a node, and not only go through it. */
  isEnd(node: Node): boolean;
  /** The fields that lead on from a node. */
  names(node: Node): readonly string[];
}

/** What is wrong with the paths to expand, each with the path that was most likely meant. */
export function expandIssues<Node>(paths: readonly string[], root: Node, graph: ExpandGraph<Node>): Issue[] {
  return paths.flatMap((path, index) => {
    const issue = issueOf(path, root, graph);
    return issue === undefined ? [] : [{ path: `expand[${index}]`, ...issue }];
  });
}

function issueOf<Node>(path: string, root: Node, graph: ExpandGraph<Node>): Omit<Issue, 'path'> | undefined {
  const fields = path.split('.', MAX_LEVELS + 1);
  if (fields.length > MAX_LEVELS) {
    return { message: `${shown(path)} is too deep: Stripe expands ${MAX_LEVELS} levels at the most.` };
  }
  let node = root;
  for (const [level, field] of fields.entries()) {
    const found = graph.next(node, field);
    if (found === undefined) return unknown(path, meant(fields, level, node, graph));
    node = found;
  }
  if (graph.isEnd(node)) return undefined;
  return { message: `${shown(path)} is there without being expanded; name a field in it, or leave it out.` };
}

/** In a list, what was meant is most likely a field of its objects. */
function meant<Node>(fields: string[], level: number, node: Node, graph: ExpandGraph<Node>): string | undefined {
  const [field = '', ...rest] = fields.slice(level);
  const before = fields.slice(0, level);
  const items = graph.next(node, 'data');
  if (items !== undefined && graph.next(items, field) !== undefined)
    return [...before, 'data', field, ...rest].join('.');
  const name = nearest(field, graph.names(node));
  return name === undefined ? undefined : [...before, name, ...rest].join('.');
}

function unknown(path: string, suggestion: string | undefined): Omit<Issue, 'path'> {
  const message = `${shown(path)} can't be expanded`;
  if (suggestion === undefined) return { message: `${message}.` };
  return { message: `${message}; did you mean ${shown(suggestion)}?`, suggestion };
}

const shown = (path: string) => `\`${cut(path, 100)}\``;
