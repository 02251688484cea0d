import ts from 'typescript';
import type { TypeModel, Word } from '../model.ts';
import { keyOf, pathOf } from './names.ts';

const KEYWORDS = new Map<ts.SyntaxKind, Word>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.BigIntKeyword, 'bigint'],
  [ts.SyntaxKind.VoidKeyword, 'void'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
]);

const GENERICS = new Map<string, 'array' | 'list' | 'emptyable' | 'partial'>([
  ['Array', 'array'],
  ['ApiList', 'list'],
  ['Emptyable', 'emptyable'],
  ['Partial', 'partial'],
]);

/** Types that stand for words of ours. */
const WORDS = new Map<string, Word>([
  ['Decimal', 'decimal'],
  ['OtherString', 'anyWord'],
]);

/** What a type as it is written says. Fails on a form that the official package didn't use before. */
export function readType(node: ts.TypeNode, checker: ts.TypeChecker): TypeModel {
  const word = KEYWORDS.get(node.kind);
  if (word !== undefined) return { kind: 'word', word };
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type, checker);
  if (ts.isLiteralTypeNode(node)) return literal(node);
  if (ts.isUnionTypeNode(node)) return { kind: 'union', of: node.types.map((one) => readType(one, checker)) };
  if (ts.isTypeLiteralNode(node)) return record(node, checker);
  if (ts.isTypeReferenceNode(node)) return reference(node, checker);
  throw new Error(`the generator doesn't know ${ts.SyntaxKind[node.kind]}: ${node.getText()}`);
}

function literal({ literal: value }: ts.LiteralTypeNode): TypeModel {
  if (value.kind === ts.SyntaxKind.NullKeyword) return { kind: 'word', word: 'null' };
  if (value.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (value.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  if (ts.isStringLiteral(value)) return { kind: 'literal', value: value.text };
  if (ts.isNumericLiteral(value)) return { kind: 'literal', value: Number(value.text) };
  throw new Error(`the generator doesn't know the literal ${value.getText()}`);
}

/** `{ [key: string]: T }` */
function record(node: ts.TypeLiteralNode, checker: ts.TypeChecker): TypeModel {
  const [signature] = node.members;
  // An object type without members is one of unknown content.
  if (signature === undefined) return { kind: 'record', of: { kind: 'word', word: 'unknown' } };
  if (node.members.length > 1 || !ts.isIndexSignatureDeclaration(signature)) {
    throw new Error(`the generator knows only index signatures in ${node.getText()}`);
  }
  return { kind: 'record', of: readType(signature.type, checker) };
}

function reference(node: ts.TypeReferenceNode, checker: ts.TypeChecker): TypeModel {
  const name = node.typeName.getText();
  const [of] = node.typeArguments ?? [];
  const generic = GENERICS.get(name);
  if (generic !== undefined && of !== undefined) return { kind: generic, of: readType(of, checker) };
  if (of !== undefined) throw new Error(`the generator doesn't know the generic type ${node.getText()}`);
  const word = WORDS.get(name);
  if (word !== undefined) return { kind: 'word', word };
  return { kind: 'ref', to: keyOf(pathOf(declarationOf(node.typeName, checker))) };
}

/** The declaration of the type that a name stands for, wherever it was imported from. */
export function declarationOf(name: ts.Node, checker: ts.TypeChecker): ts.Declaration {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isType = (one: ts.Declaration) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);
  const declaration = target?.declarations?.find(isType) ?? target?.declarations?.[0];
  if (declaration === undefined) throw new Error(`${name.getText()} is declared nowhere`);
  return declaration;
}
