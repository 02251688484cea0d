import ts from 'typescript';
import type { Declaration, Field, TypeModel } from '../model.ts';
import { readFacts } from './facts.ts';
import { keyOf, pathOf } from './names.ts';
import { fileKey, type Program } from './program.ts';
import { declarationOf, readType } from './type-node.ts';

/** Every interface and type of the resources, and those that they share. */
export function readDeclarations({ files, checker }: Program): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of files.filter(isRead)) {
    for (const node of file.statements.flatMap(withNested)) {
      const declaration = readDeclaration(node, checker);
      if (declaration === undefined) continue;
      if (found.has(declaration.key)) throw new Error(`two types have the name ${declaration.key}`);
      found.set(declaration.key, declaration);
    }
  }
  return found;
}

/** Event notifications hold methods: they are no data. */
const isRead = (file: ts.SourceFile) =>
  /^(\.\.\/shared|[^.].*)$/.test(fileKey(file)) && !fileKey(file).endsWith('index');

const OURS = new Set(['Emptyable', 'OtherString']);

type Node = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** A declaration and those in the namespaces of its name. */
function withNested(node: ts.Statement): Node[] {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [node];
  if (!ts.isModuleDeclaration(node) || node.body === undefined) return [];
  // `namespace V2.Core { … }` nests without a block.
  const statements = ts.isModuleBlock(node.body) ? node.body.statements : [node.body];
  return statements.flatMap((one) => (ts.isStatement(one) ? withNested(one) : []));
}

function readDeclaration(node: Node, checker: ts.TypeChecker): Declaration | undefined {
  const path = pathOf(node);
  if (isNotification(node) || OURS.has(node.name.text)) return undefined;
  const key = keyOf(path);
  const body = ts.isInterfaceDeclaration(node) ? readInterface(node, checker) : readAlias(node, checker);
  // Some types are exported once more from a namespace of another spelling, which is ours.
  if (body.kind === 'alias' && body.type.kind === 'ref' && body.type.to === key) return undefined;
  return { key, path, file: fileKey(node.getSourceFile()), body };
}

function readAlias(node: ts.TypeAliasDeclaration, checker: ts.TypeChecker): Declaration['body'] {
  return { kind: 'alias', type: readType(node.type, checker) };
}

function readInterface(node: ts.InterfaceDeclaration, checker: ts.TypeChecker): Declaration['body'] {
  const [signature] = node.members.filter(ts.isIndexSignatureDeclaration);
  if (signature !== undefined)
    return { kind: 'alias', type: { kind: 'record', of: readType(signature.type, checker) } };
  const parents = node.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression)) ?? [];
  return {
    kind: 'interface',
    extends: parents.map((parent) => keyOf(pathOf(declarationOf(parent, checker)))),
    fields: node.members
      .filter(ts.isPropertySignature)
      .map((member) => readField(member, keyOf(pathOf(node)), checker)),
  };
}

function readField(member: ts.PropertySignature, owner: string, checker: ts.TypeChecker): Field {
  if (member.type === undefined) throw new Error(`${member.getText()} has no type`);
  const type = readType(member.type, checker);
  const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
  const facts = readFacts(member, {
    name,
    owner,
    isText: mentions(type, 'string'),
    isNumber: mentions(type, 'number'),
  });
  return { name, optional: member.questionToken !== undefined, type, facts };
}

function mentions(type: TypeModel, word: 'string' | 'number'): boolean {
  if (type.kind === 'word') return type.word === word;
  if (type.kind === 'union') return type.of.some((one) => mentions(one, word));
  return type.kind === 'emptyable' && mentions(type.of, word);
}

/** Event notifications carry methods beside their data. */
const isNotification = (node: Node) => pathOf(node)[0].includes('EventNotification');
