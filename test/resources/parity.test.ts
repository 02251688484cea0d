import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type ObjectKind, objectOf, optionsOf } from '../../src/core/object-of.ts';
import { placeholders } from '../../src/core/path.ts';
import type { AnyResource } from '../../src/core/resource-map.ts';
import * as tables from '../../src/resources/index.ts';
import { schemaFields } from '../schemas/shape.ts';
import { asReference, checker, ours, propertyType, typeFields } from './compiled.ts';
import { differences } from './differences.ts';
import { OFFICIAL } from './official-classes.ts';
import { namesOf, officialMethods } from './official-methods.ts';

describe('the tables', () => {
  it('are those of all resources with typed actions', () => {
    expect(Object.keys(tables).sort()).toEqual(OFFICIAL.map(([table]) => table).sort());
  });
});

const ourTables = new Map<string, AnyResource>(Object.entries(tables));
const resources = OFFICIAL.map(([exported, place, file, className]) => ({ exported, place, file, className }));

describe.each(resources)('$place, held against the official client', ({ exported, place, file, className }) => {
  const table = ourTables.get(exported);
  if (table === undefined) throw new Error(`there is no table ${exported}`);
  const official = officialMethods(file, className);
  const rows = propertyType(checker.getTypeOfSymbol(ours('resources', exported)), 'actions');

  it('is called what the client calls it', () => {
    expect(table.name).toBe(place);
  });

  it('has every method, and no other', () => {
    expect(Object.keys(table.actions).sort()).toEqual([...official.keys()].sort());
  });

  describe.each(Object.entries(table.actions))('%s', (method, action) => {
    const theirs = official.get(method);
    if (theirs === undefined) throw new Error(`the official client has no ${place}.${method}`);
    const [params, result] = checker.getTypeArguments(asReference(propertyType(rows, method)));
    if (params === undefined || result === undefined) throw new Error(`${place}.${method} is no action`);

    it('sends the same verb to the same path', () => {
      expect(`${action.method} ${action.path.replace(/\{\w+\}/g, '{}')}`).toBe(`${theirs.verb} ${theirs.path}`);
      expect(placeholders(action.path)).toHaveLength(theirs.ids);
    });

    it('pages where the official method does', () => {
      expect(action.item !== undefined).toBe(theirs.paged);
    });

    it('takes the same parameters, down to the last hash that is spelt out', () => {
      expect(namesOf(params)[0]?.endsWith(namesOf(theirs.params)[0] ?? '?')).toBe(true);
      expect(differences(theirs.params, action.params)).toEqual([]);
    });

    it('types them as it checks them', () => {
      expect(typeFields(params)).toEqual(typeFields(theirs.params));
    });

    it('lets parameters be left out just where the official method does', () => {
      const required = Object.values(schemaFields(action.params) ?? {}).some(({ optional }) => !optional);
      expect(required).toBe(theirs.paramsRequired);
    });

    it('returns the same objects', () => {
      const whole = theirs.paged ? propertyType(result, 'data') : result;
      const returned = theirs.paged ? checker.getTypeArguments(asReference(whole))[0] : whole;
      const names = returned ? namesOf(returned) : [];
      expect(names.map(withoutFolder).sort()).toEqual(theirs.results.map(withoutFolder).sort());
    });

    it('checks the same fields of each object', () => {
      for (const schema of optionsOf(action.item ?? action.result)) {
        const object = objectOf(schema);
        const type = theirs.objects.find((one) => isOfKind(one, object));
        if (type === undefined) throw new Error(`no official type is a ${object?.name}`);
        expect(differences(type, schema)).toEqual([]);
      }
    });
  });
});

/** Our names of what lies in folders begin with the folder's. */
const withoutFolder = (name: string) => name.replace(/^(Checkout|BillingPortal|TestHelpers)/, '');

/** Whether an official type is that of some kind of objects. */
function isOfKind(type: ts.Type, kind: ObjectKind | undefined): boolean {
  const name = checker.getPropertyOfType(type, 'object');
  const literal = name && checker.getTypeOfSymbol(name);
  const isDeleted = 'deleted' in typeFields(type);
  return literal !== undefined && checker.typeToString(literal) === `"${kind?.name}"` && isDeleted === kind?.isDeleted;
}
