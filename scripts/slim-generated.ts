import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Makes generated code cost less: see `withoutDocs`, `marked` and `shortened`. */
export const slimGenerated: Plugin = {
  name: 'slim-generated',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/](generated|resources|rules)[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: shortened(marked(withoutDocs(await readFile(path, 'utf8')))),
      loader: 'ts',
    })),
};

/** What is said of each row of a table is read in the declarations; a runtime would keep it for as long as it runs. */
function withoutDocs(code: string): string {
  return code.replace(/^\s*\/\*\*.*?\*\/\n/gms, '');
}

/**
 * The calls that make schemas and tables are marked as free of side effects: `x = result(…)`, `x = resource(…)`, and what
 * stands in the rows of a table, `retrieve: get(…, oneOf(…))`. They run at import, and without the mark a bundler has to keep
 * every schema of the package for whoever uses one.
 */
function marked(code: string): string {
  return code.replace(
    /(?<=[=:,(]\s*)(?=(params|result|oneOf|resource|get|list|search|post|del|allowedOnly|excludes|needsOneOf|within)(<[^()]*>)?\()/g,
    '/* @__PURE__ */ ',
  );
}

/**
 * Names of schemas that no entry exports are as long as the way to them, `Account_Company_AddressKanaShape`, and a third of
 * the generated code. They become `S` and eight digits, the same in each file.
 */
function shortened(code: string): string {
  return code.replace(
    /\b[A-Z]\w*Shape\b/g,
    (name) => `S${createHash('sha256').update(name).digest('hex').slice(0, 8)}`,
  );
}
