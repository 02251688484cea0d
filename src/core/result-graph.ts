import { embeddedNames, type KnownObjects } from './embedded.ts';
import type { ExpandGraph } from './expand-issues.ts';
import { field } from './field.ts';
import { optionsOf } from './object-of.ts';
import type { Schema } from './schema.ts';
import { defOf } from './schema-view.ts';

/** A place in a result: what the objects there have, as far as it is known. */
export interface Place {
  /** Schemas of the objects that may stand there. */
  readonly objects: object[];
  /** Objects that this client has no schema of may stand there: they may have any field. */
  isOpen: boolean;
  /** It is an id, or there on demand only; naming it in `expand` may make a difference. */
  isEnd: boolean;
}

const newPlace = (): Place => ({ objects: [], isOpen: false, isEnd: false });

/** The top of a result. */
export function resultPlace(schema: Schema<unknown>, known: KnownObjects): Place {
  const place = newPlace();
  collect(schema, place, known);
  return place;
}

/** What can be expanded in results, read off their schemas. */
export const resultGraph = (known: KnownObjects): ExpandGraph<Place> => ({
  next: (place, name) => nextPlace(place, name, known),
  isEnd: ({ isEnd }) => isEnd,
  names: ({ objects }) =>
    objects
      .flatMap(shapeOf)
      .flatMap((shape) => Object.keys(shape).filter((name) => leads(placeOf(shape, name, known)))),
});

function nextPlace(place: Place, name: string, known: KnownObjects): Place | undefined {
  if (place.isOpen) return { objects: [], isOpen: true, isEnd: true };
  const found = newPlace();
  for (const shape of place.objects.flatMap(shapeOf)) {
    if (Object.hasOwn(shape, name)) collect(field(shape, name), found, known);
  }
  return leads(found) ? found : undefined;
}

function placeOf(shape: object, name: string, known: KnownObjects): Place {
  const place = newPlace();
  collect(field(shape, name), place, known);
  return place;
}

const leads = ({ objects, isOpen, isEnd }: Place) => objects.length > 0 || isOpen || isEnd;

function shapeOf(schema: object): object[] {
  const shape = field(defOf(schema), 'shape');
  return typeof shape === 'object' && shape !== null ? [shape] : [];
}

function collect(schema: unknown, place: Place, known: KnownObjects): void {
  const names = embeddedNames(schema);
  if (names !== undefined) {
    place.isEnd = true;
    for (const name of names) {
      const object = known.get(name, false);
      if (object === undefined) place.isOpen = true;
      else collect(object, place, known);
    }
    return;
  }
  const def = defOf(schema);
  switch (field(def, 'type')) {
    case 'object':
      return collectObject(schema, place);
    case 'optional':
    case 'nullable':
      return collectInner(def, place, known);
    case 'array':
      return collect(field(def, 'element'), place, known);
    case 'union':
      for (const option of Object.values(Object(field(def, 'options')))) collect(option, place, known);
      return;
    case 'custom':
      return collectKinds(schema, place, known);
    case 'record':
    case 'unknown':
      place.isOpen = true;
  }
}

function collectObject(schema: unknown, place: Place): void {
  if (typeof schema !== 'object' || schema === null) return;
  const names = shapeOf(schema).flatMap(Object.keys);
  place.objects.push(schema);
  // An object of which nothing is said may be any, such as the one that an event is about.
  if (names.length === 0) place.isOpen = true;
  if (names.includes('data') && names.includes('has_more')) place.isEnd = true;
}

/** What may be missing, is there on demand; an object that may be null, perhaps. */
function collectInner(def: unknown, place: Place, known: KnownObjects): void {
  const before = place.objects.length;
  collect(field(def, 'innerType'), place, known);
  if (field(def, 'type') === 'optional' || place.objects.length > before) place.isEnd = true;
}

/** A result that is one of several kinds of objects. */
function collectKinds(schema: unknown, place: Place, known: KnownObjects): void {
  const kinds = isSchema(schema) ? optionsOf(schema) : [];
  if (kinds.length < 2) place.isOpen = true;
  else for (const kind of kinds) collect(kind, place, known);
}

function isSchema(value: unknown): value is Schema<unknown> {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}
