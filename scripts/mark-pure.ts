import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Marks the calls that make schemas and tables as free of side effects. They run at import, and without the mark a bundler
 * has to keep every schema of the package for whoever uses one.
 */
export const markPure: Plugin = {
  name: 'mark-pure',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/](schemas|resources)[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: marked(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};

/** `x = lazySchema(…)`, `x = resource(…)`, and the rows of a table: `create: post(…)`. */
function marked(code: string): string {
  return code.replace(/([=:]\s+)(?=(lazySchema|resource|get|list|post|del)(<[^()]*>)?\()/g, '$1/* @__PURE__ */ ');
}
