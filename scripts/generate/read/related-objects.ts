import ts from 'typescript';
import type { TypeModel } from '../model.ts';
import { fileKey, type Program } from './program.ts';
import { readType } from './type-node.ts';

/** What each type of thin event is about: the result of its `fetchRelatedObject`. By the type's name. */
export function readRelatedObjects({ files, checker }: Program): Map<string, TypeModel> {
  const file = files.find((one) => fileKey(one) === 'V2/Core/Events');
  if (file === undefined) throw new Error('there are no thin events');
  const found = new Map<string, TypeModel>();
  for (const { members } of file.statements.filter(ts.isInterfaceDeclaration)) {
    const type = members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === 'type')?.type;
    const method = members.filter(ts.isMethodSignature).find(({ name }) => name.getText() === 'fetchRelatedObject');
    if (type === undefined || !ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal) || !method) continue;
    found.set(type.literal.text, promised(method, checker));
  }
  return found;
}

function promised({ type }: ts.MethodSignature, checker: ts.TypeChecker): TypeModel {
  const [of] = type && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  if (of === undefined) throw new Error(`${type?.getText()} is no promise`);
  return readType(of, checker);
}
