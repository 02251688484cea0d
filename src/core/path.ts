import { refuse } from './errors/validation-error.ts';
import { escape } from './form.ts';

/** The names in a path's placeholders, in order: `/v1/customers/{customer}` has `customer`. */
export function placeholders(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
}

/**
 * Fills a path's placeholders. Whatever an id holds, it stays one segment: slashes, dots, question marks and the rest are
 * percent-encoded, and what no encoding could keep from meaning another path is refused.
 *
 * @throws StripeValidationError
 */
export function fillPath(path: string, ids: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    segment(name, Object.hasOwn(ids, name) ? ids[name] : undefined),
  );
}

function segment(name: string, id: unknown): string {
  if (typeof id !== 'string') throw refuse(name, `expected an id (a string), got ${id === null ? 'null' : typeof id}.`);
  if (id.trim() === '') throw refuse(name, 'the id is blank. It would have named every object, or another endpoint.');
  if (id === '.' || id === '..') throw refuse(name, `'${id}' is no id: it would lead to another endpoint.`);
  return escape(id, name);
}
