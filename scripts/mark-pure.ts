import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Marks the calls that make schemas and tables as free of side effects. They run at import, and without the mark a bundler
 * has to keep every schema of the package for whoever uses one.
 */
export const markPure: Plugin = {
  name: 'mark-pure',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/](generated|resources|rules)[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: marked(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};

/** `x = result(…)`, `x = resource(…)`, and what stands in the rows of a table: `retrieve: get(…, oneOf(…))`. */
function marked(code: string): string {
  return code.replace(
    /(?<=[=:,(]\s*)(?=(params|result|oneOf|resource|get|list|search|post|del|allowedOnly|excludes|needsOneOf|within)(<[^()]*>)?\()/g,
    '/* @__PURE__ */ ',
  );
}
