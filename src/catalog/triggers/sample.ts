import { API_VERSION } from '../../core/api-version.ts';
import { field } from '../../core/field.ts';
import { optionsOf } from '../../core/object-of.ts';
import type { Schema } from '../../core/schema.ts';
import { defOf, typeOf } from '../../core/schema-view.ts';
import { IDS } from '../examples/ids.ts';
import { type EventFamily, SAMPLE_TIME } from './family.ts';

/** An event as Stripe would send it. */
export interface SampleEvent {
  readonly id: string;
  readonly object: 'event';
  readonly type: string;
  readonly api_version: string;
  readonly created: number;
  readonly livemode: boolean;
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
  readonly data: { readonly object: Readonly<Record<string, unknown>> };
}

/** A sample of an event, whose object is one that its schema accepts. */
export function sampleOf({ object, sample, events }: EventFamily, type: string): SampleEvent {
  const differs = events[type]?.[1] ?? {};
  return {
    id: IDS['event'] ?? '',
    object: 'event',
    type,
    api_version: API_VERSION,
    created: SAMPLE_TIME,
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: { object: filled(object, merged(sample, differs)) },
  };
}

/** The values, and for all else that has to be there, what says the least. */
function filled(schema: Schema<unknown>, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  // Of several kinds, the values are all of one.
  if (optionsOf(schema).length > 1) return { ...values };
  const usual = { created: SAMPLE_TIME, ...values };
  return Object(fill(schema, usual));
}

function fill(schema: unknown, value: unknown): unknown {
  const def = defOf(schema);
  const kind = field(def, 'type');
  if (kind === 'optional') return fill(field(def, 'innerType'), value);
  if (kind === 'nullable') return value === undefined || value === null ? null : fill(field(def, 'innerType'), value);
  if (kind === 'object') return fillObject(field(def, 'shape'), value);
  return value === undefined ? leastOf(kind, def) : value;
}

function fillObject(shape: unknown, value: unknown): Record<string, unknown> {
  const given = Object(value);
  const isNeeded = ([name, one]: [string, unknown]) => Object.hasOwn(given, name) || typeOf(one) !== 'optional';
  const entries = Object.entries(Object(shape)).filter(isNeeded);
  return Object.fromEntries(entries.map(([name, one]) => [name, fill(one, field(given, name))]));
}

function leastOf(kind: unknown, def: unknown): unknown {
  switch (kind) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'literal':
      return Object.values(Object(field(def, 'values')))[0];
    case 'number':
      return 0;
    case 'record':
      return {};
    default:
      return '';
  }
}

function merged(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(other).map(([name, value]) => {
    const before = one[name];
    return [name, isRecord(before) && isRecord(value) ? merged(before, value) : value];
  });
  return { ...one, ...Object.fromEntries(entries) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
