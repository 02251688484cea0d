import type { Declaration, Model } from './model.ts';
import { reach } from './reach.ts';
import { TYPED_RESOURCES } from './typed-resources.ts';

/**
 * Moves the types that no typed action mentions to files of their own. When declarations are bundled, entries share whole
 * files: what only the routes of `stripe-connector/routes` take or answer would be read by every program otherwise.
 */
export function setApart(model: Model): Model {
  const typed = model.methods.filter(({ resource }) => TYPED_RESOURCES.includes(resource));
  const mentioned = typed.flatMap(({ params, result }) => (params === undefined ? [result] : [params, result]));
  const kept = new Set([...reach(mentioned, model)].map((key) => key.replace(/\..*/, '')));
  const moved = ([key, declaration]: [string, Declaration]) =>
    [key, kept.has(declaration.path[0]) ? declaration : inOtherFile(declaration)] as const;
  return { ...model, declarations: new Map([...model.declarations].map(moved)) };
}

function inOtherFile(declaration: Declaration): Declaration {
  return { ...declaration, file: `untyped/${declaration.file.replace(/^\.\.\//, '')}` };
}
