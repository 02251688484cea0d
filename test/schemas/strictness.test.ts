import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import * as tables from '../../src/resources/index.ts';
import { isOpen, schemaFields } from './shape.ts';

const actions = Object.entries(tables).flatMap(([resource, table]) =>
  Object.entries<Action<unknown, unknown>>(table.actions).map(([name, action]) => ({
    id: `${resource}.${name}`,
    action,
  })),
);

describe('parameters', () => {
  it('refuse unknown names in every hash', () => {
    expect(actions.flatMap(({ id, action }) => openHashes(action.params, id))).toEqual([]);
  });
});

describe('results', () => {
  it('pass with unknown names in every hash', () => {
    const closed = actions.flatMap(({ id, action }) => closedHashes(action.result, id));
    expect(closed).toEqual([]);
  });
});

function hashes(schema: unknown, path: string): { path: string; schema: unknown }[] {
  const fields = schemaFields(schema);
  if (fields === undefined) return [];
  const inner = Object.entries(fields).flatMap(([name, field]) => hashes(field.schema, `${path}.${name}`));
  return [{ path, schema }, ...inner];
}

const openHashes = (schema: unknown, path: string) =>
  hashes(schema, path)
    .filter((hash) => isOpen(hash.schema))
    .map((hash) => hash.path);

const closedHashes = (schema: unknown, path: string) =>
  hashes(schema, path)
    .filter((hash) => !isOpen(hash.schema))
    .map((hash) => hash.path);
