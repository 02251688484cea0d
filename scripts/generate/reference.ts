import type { Declaration, Method, Model, TypeModel } from './model.ts';
import { refsIn } from './reach.ts';
import { ACTIONS, NOUNS, OBJECT_PAGES, PAGES, type Place, SHARED } from './reference/pages.ts';
import { TYPED_RESOURCES } from './typed-resources.ts';

const API = 'https://docs.stripe.com/api';

/**
 * Where Stripe's reference describes a field: the field itself where its anchor is known, else the page. An anchor that
 * Stripe has since renamed still leads to the page.
 */
export function referenceUrl(declaration: Declaration, name: string, model: Model): string | undefined {
  const [top, ...inner] = declaration.path;
  if (name === 'expand' && inner.length === 0 && isParams(top)) return `${API}/expanding_objects`;
  const place = placeOf(top, model);
  if (place === undefined) return undefined;
  if (place.anchor === undefined) return `${API}/${place.page}`;
  return `${API}/${place.page}#${[place.anchor, ...fieldsTo(declaration, model), name].join('-')}`;
}

/** The page on which Stripe's reference describes an action. */
export function actionUrl(method: Method, model: Model): string | undefined {
  const own = method.params?.kind === 'ref' ? ACTIONS[method.params.to] : undefined;
  const place = own ?? placeOfAction(method, model);
  return place === undefined ? undefined : `${API}/${place.page}`;
}

const isParams = (top: string) => top.endsWith('Params');

function placeOf(top: string, model: Model): Place | undefined {
  const shared = SHARED[top] ?? ACTIONS[top];
  if (shared !== undefined) return shared;
  const method = model.methods.find(({ params }) => params?.kind === 'ref' && params.to === top);
  if (method !== undefined) return placeOfAction(method, model);
  return isParams(top) ? undefined : (placeOfEvent(top, model) ?? placeOfObject(top, model));
}

function placeOfAction(method: Method, model: Model): Place | undefined {
  const object = objectOf(method.result, model);
  const page = object === undefined ? undefined : pageOf(object);
  if (object === undefined || page === undefined) return undefined;
  const operation = operationOf(method);
  // Of what has no typed actions, only the usual operations have a page for certain.
  if (!TYPED_RESOURCES.includes(method.resource) && operation !== usualName(method.name)) return { page };
  if (method.resource.startsWith('testHelpers.') && object !== 'test_helpers.test_clock') return { page };
  const noun = nounOf(object);
  // Anchors of operations with longer names follow no rule.
  if (noun === undefined || operation.includes('_')) return { page: `${page}/${operation}` };
  const isPlural = operation === 'list' || operation === 'search';
  return { page: `${page}/${operation}`, anchor: `${operation}_${isPlural ? plural(noun) : noun}` };
}

const USUAL = /^(create|retrieve|update|list|search|delete|del)(?=[A-Z]|$)/;

const usualName = (name: string) => (name === 'del' ? 'delete' : USUAL.test(name) ? name : undefined);

/** `create` for `createPerson`; what the path ends with for others, for example `finalize`. */
function operationOf({ name, path }: Method): string {
  const usual = name === 'createPreview' ? undefined : USUAL.exec(name)?.[1];
  if (usual !== undefined) return usual === 'del' ? 'delete' : usual;
  const end = path.split('/').at(-1) ?? '';
  return end.startsWith('{') ? name : end;
}

/** Events are listed by what they tell of. */
function placeOfEvent(top: string, { declarations }: Model): Place | undefined {
  const body = declarations.get(top)?.body;
  if (!top.endsWith('Event') || body?.kind !== 'interface') return undefined;
  const type = body.fields.find(({ name }) => name === 'type')?.type;
  if (type?.kind !== 'literal') return undefined;
  if (top.startsWith('V2')) return { page: 'v2/core/events/event-types' };
  return { page: `events/types#event_types-${type.value}` };
}

function placeOfObject(top: string, model: Model): Place | undefined {
  const object = objectOf({ kind: 'ref', to: top }, model);
  const page = object === undefined ? undefined : pageOf(object);
  if (object === undefined || page === undefined) return undefined;
  if (/Deleted[A-Z]/.test(top)) return { page: `${page}/delete` };
  const noun = nounOf(object);
  const at = OBJECT_PAGES[object] ?? `${page}/object`;
  return noun === undefined ? { page: at } : { page: at, anchor: `${noun}_object` };
}

/** The `object` of what a type is, of the first of several. */
function objectOf(type: TypeModel, model: Model): string | undefined {
  const [key] = refsIn(type);
  const body = key === undefined ? undefined : model.declarations.get(key)?.body;
  if (body?.kind === 'alias') return objectOf(body.type, model);
  const object = body?.fields.find(({ name }) => name === 'object')?.type;
  return object?.kind === 'literal' && typeof object.value === 'string' ? object.value : undefined;
}

function pageOf(object: string): string | undefined {
  if (object in PAGES) return PAGES[object];
  const page = plural(object.replaceAll('.', '/'));
  return object.startsWith('v2.') ? page.replaceAll('_', '-') : page;
}

function nounOf(object: string): string | undefined {
  return object in NOUNS ? NOUNS[object] : object.includes('.') ? undefined : object;
}

const plural = (word: string) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** The fields that lead from the top to a declaration in its namespace. */
function fieldsTo({ path }: Declaration, { declarations }: Model): string[] {
  const keys = path.map((_, index) => path.slice(0, index + 1).join('.'));
  return keys.slice(1).map((key, index) => {
    const parent = declarations.get(keys[index] ?? '')?.body;
    const fields = parent?.kind === 'interface' ? parent.fields : [];
    return fields.find(({ type }) => refsIn(type).includes(key))?.name ?? snake(path[index + 1] ?? '');
  });
}

const snake = (name: string) => name.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();
