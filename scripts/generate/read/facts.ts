import ts from 'typescript';
import type { FieldFacts } from '../model.ts';
import { isAmount, isTime } from '../units.ts';

const UNIX = /unix|epoch|timestamp/i;
const MINOR = /\b(in|of) cents\b|smallest (currency|unit)|\(or local equivalent\)|minor unit/i;
const LENGTH =
  /(?:max(?:imum)? (?:length|of)(?: is| of)?|up to|at most|no more than|exceed|limited to) (\d[\d,]*)[ -](?:char|unicode)/i;

/** A field as far as its name and type say. */
interface Subject {
  readonly name: string;
  /** The name of the type that has it. */
  readonly owner: string;
  readonly isText: boolean;
  readonly isNumber: boolean;
}

/** Units and bounds, where the official declaration states them or the name does. Its sentences stay there. */
export function readFacts(node: ts.Node, { name, owner, isText, isNumber }: Subject): FieldFacts {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join('\n');
  const length = isText ? LENGTH.exec(text)?.[1] : undefined;
  const time = isNumber && isTime(name, owner, UNIX.test(text));
  const amount = isNumber && !time && isAmount(name, owner, MINOR.test(text));
  return {
    ...(time ? { unit: 'unix-seconds' } : {}),
    ...(amount ? { unit: 'minor-currency' } : {}),
    ...(length === undefined ? {} : { maxLength: Number(length.replaceAll(',', '')) }),
    ...(text.includes('@deprecated') ? { deprecated: true } : {}),
  };
}
