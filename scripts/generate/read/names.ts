import ts from 'typescript';
import { fileKey } from './program.ts';

/**
 * The names of a declaration: the one at the top carries the folders that it lies in (`CheckoutSession`), the others are
 * those of the namespaces in it.
 */
export function pathOf(node: ts.Declaration): [string, ...string[]] {
  const names: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (isNamed(at)) names.unshift(at.name.text);
  }
  const folders = fileKey(node.getSourceFile())
    .split('/')
    .slice(0, -1)
    .filter((folder) => folder !== '..');
  // Params of a resource in a folder are declared in namespaces of the folder's name.
  const inNamespace = folders.length > 0 && folders.every((folder, index) => names[index] === folder);
  const [top, ...rest] = inNamespace ? names.slice(folders.length) : names;
  if (top === undefined) throw new Error(`${node.getText()} has no name`);
  return [folders.join('') + top, ...rest];
}

type Named = ts.Declaration & { readonly name: ts.Identifier };

function isNamed(node: ts.Node): node is Named {
  return (
    (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node)) &&
    ts.isIdentifier(node.name)
  );
}

export const keyOf = (path: readonly string[]) => path.join('.');
