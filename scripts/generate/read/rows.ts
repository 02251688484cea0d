import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from '../../repository.ts';

const TABLES = join(repository, 'src', 'resources');

/** What the tables of actions say of each row in its comment, by the action's id, for example `refunds.create`. */
export function readRows(): Map<string, string> {
  const said = new Map<string, string>();
  for (const name of readdirSync(TABLES).filter((file) => file !== 'index.ts')) {
    const source = ts.createSourceFile(name, readFileSync(join(TABLES, name), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const [id, text] of rowsOf(source)) said.set(id, text);
  }
  return said;
}

function rowsOf(source: ts.SourceFile): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'resource') return ts.forEachChild(node, visit);
    const [about, rows] = node.arguments;
    const name = /name: '([^']+)'/.exec(about?.getText() ?? '')?.[1] ?? '';
    if (rows === undefined || !ts.isObjectLiteralExpression(rows)) throw new Error(`${name} has no rows`);
    for (const row of rows.properties) found.push([`${name}.${row.name?.getText()}`, commentOf(row)]);
  };
  visit(source);
  return found;
}

function commentOf(row: ts.Node): string {
  const text = ts
    .getJSDocCommentsAndTags(row)
    .map((one) => ts.getTextOfJSDocComment(ts.isJSDoc(one) ? one.comment : undefined) ?? '')
    .join(' ');
  return text.replace(/\s+/g, ' ').trim();
}
