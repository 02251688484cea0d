// Writes `src/generated` from the declarations of the official package: `npm run generate`. With `--check`, only says
// whether what is there is what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { repository } from '../repository.ts';
import { reach, refsIn } from './reach.ts';
import { readModel } from './read/read.ts';
import { readRows } from './read/rows.ts';
import { setApart } from './set-apart.ts';
import { TYPED_RESOURCES } from './typed-resources.ts';
import { writeActions } from './write/actions.ts';
import { typeIndex, valueIndex } from './write/indexes.ts';
import { writeRelatedObjects } from './write/related-objects.ts';
import { writeRoutes } from './write/routes.ts';
import { objectsOf, writeSchemas } from './write/schemas.ts';
import { writeTypes } from './write/types.ts';
import { writeUnions } from './write/unions.ts';

const target = join(repository, 'src', 'generated');
const HEADER = '// Written by `npm run generate`. Not to be edited by hand.\n';

function generate(): Map<string, string> {
  const model = setApart(readModel());
  const params = reach(
    model.methods.flatMap((method) => method.params ?? []),
    model,
  );
  const files = new Map<string, string>();
  for (const [name, text] of writeTypes(model, params)) files.set(`types/${name}`, text);
  const typed = model.methods.filter(({ resource }) => TYPED_RESOURCES.includes(resource));
  const roots = [...new Set(typed.flatMap((method) => method.params ?? []).flatMap(refsIn))];
  for (const [name, text] of writeSchemas('params', roots.toSorted(), model)) files.set(`params/${name}`, text);
  const objects = objectsOf(model);
  const results = [
    ...reach(
      typed.map(({ result }) => result),
      model,
    ),
  ].filter((key) => objects.has(key));
  for (const [name, text] of writeSchemas('result', results.toSorted(), model)) files.set(`results/${name}`, text);
  const aliases = new Set(typed.flatMap(({ result }) => refsIn(result)).filter((key) => !objects.has(key)));
  for (const [name, text] of writeUnions([...aliases].toSorted(), model))
    files.set(`results/${name}`, (files.get(`results/${name}`) ?? '') + text);
  const reached = reach(
    typed.flatMap(({ params, result }) => [...(params ? [params] : []), result]),
    model,
  );
  files.set('types/index.ts', typeIndex(model, [...model.declarations.keys()]));
  files.set('types/typed.ts', typeIndex(model, [...reached]));
  files.set('routes.ts', writeRoutes(model));
  files.set('actions.ts', writeActions(typed, readRows(), model));
  files.set('related-objects.ts', writeRelatedObjects(model));
  for (const side of ['params', 'results'])
    files.set(`${side}/index.ts`, valueIndex([...files.keys()].filter((name) => name.startsWith(`${side}/`))));
  return files;
}

const files = new Map([...generate()].map(([name, text]) => [name, HEADER + text]));
const present = existsSync(target) ? filesBelow(target) : [];
const stale = present.filter((name) => !files.has(name));
const changed = [...files].filter(
  ([name, text]) => !present.includes(name) || readFileSync(join(target, name), 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...changed.map(([one]) => one)])
    console.error(`src/generated/${name} is not up to date`);
  if (stale.length + changed.length > 0) {
    console.error('Run `npm run generate`, and read what it changed.');
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(join(target, name));
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text);
  }
  console.log(`src/generated: ${files.size} files, ${changed.length} written, ${stale.length} removed.`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(target, join(folder, name)).split(sep).join('/'));
}
