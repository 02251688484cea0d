import type { KnownObjects } from './embedded.ts';
import { LazySchema } from './lazy-schema.ts';
import { objectOf, optionsOf } from './object-of.ts';
import { once } from './once.ts';
import { isResource, type ResourceMap } from './resource-map.ts';
import type { Schema } from './schema.ts';

/** The schemas of all objects that some tables return, for where they stand inside others. */
export function knownObjects(resources: ResourceMap): KnownObjects {
  const found = once(() => collect(resources));
  return { get: (name, isDeleted) => found().get(keyOf(name, isDeleted)) };
}

function collect(resources: ResourceMap): Map<string, LazySchema<unknown>> {
  const found = new Map<string, LazySchema<unknown>>();
  for (const schema of schemasOf(resources)) {
    const object = objectOf(schema);
    if (object !== undefined && schema instanceof LazySchema) found.set(keyOf(object.name, object.isDeleted), schema);
  }
  return found;
}

function schemasOf(resources: ResourceMap): Schema<unknown>[] {
  return Object.values(resources).flatMap((one) => {
    if (!isResource(one)) return schemasOf(one);
    return Object.values(one.actions).flatMap(({ item, result }) => optionsOf(item ?? result));
  });
}

const keyOf = (name: string, isDeleted: boolean) => `${isDeleted ? '-' : ''}${name}`;
