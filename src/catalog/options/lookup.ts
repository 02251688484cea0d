import { refuse } from '../../core/errors/validation-error.ts';
import { field as fieldOf } from '../../core/field.ts';
import type { ActionDescriptor } from '../descriptor.ts';
import type { OptionsSource } from '../field-hints.ts';
import { optionsSourceOf } from '../field-hints.ts';
import type { Failure, Outcome } from '../outcome.ts';
import type { Input } from '../perform.ts';
import { type Option, optionOf } from './option.ts';
import { queryFor } from './query.ts';

/** What is looked for among the options of a field. */
export interface Lookup {
  /** What somebody typed. Default: nothing, so that all come, newest first. */
  readonly search?: string | undefined;
  /** The `nextCursor` of the result before, with the same `search`. */
  readonly cursor?: string | undefined;
  /** The most that come, 1 to 100. Default: 20. */
  readonly limit?: number | undefined;
  /** What the form holds so far: a payment method is one of a `customer`'s. */
  readonly input?: Readonly<Record<string, unknown>> | undefined;
}

/** Some of what a field can be set to. */
export interface OptionsPage {
  readonly ok: true;
  readonly options: readonly Option[];
  /** Null after the last page. A page can be empty, and others follow. */
  readonly nextCursor: string | null;
}

/** What came of looking. */
export type OptionsOutcome = OptionsPage | Failure;

/** How a lookup reads: by the actions that the policy lets in. */
export interface Reads {
  has(id: string): boolean;
  call(id: string, input: Input): Promise<Outcome>;
}

/**
 * Looks up what a field of an action can be set to.
 *
 * @param path - its name; of a nested one, the whole path: `items[0].price`
 * @throws StripeValidationError for a field without options, and where an input that it needs is missing
 */
export async function lookUp(
  action: ActionDescriptor,
  path: string,
  { search, cursor, limit = 20, input = {} }: Lookup,
  reads: Reads,
): Promise<OptionsOutcome> {
  const source = sourceOf(action, path);
  const typed = search?.trim() ?? '';
  const query = source.search !== undefined && reads.has(source.search) ? queryFor(source.search, typed) : undefined;
  const place = { limit, ...(cursor === undefined ? {} : { cursor }) };
  const outcome =
    source.search !== undefined && query !== undefined
      ? await reads.call(source.search, { query, ...place })
      : await reads.call(source.action, { ...needed(source, input), ...place });
  if (!outcome.ok) return outcome;
  const data = fieldOf(outcome.data, 'data');
  const options = (Array.isArray(data) ? data : []).map((object) => optionOf(object, source));
  const fits = query === undefined ? options.filter((option) => isMeant(option, typed)) : options;
  return { ok: true, options: fits, nextCursor: outcome.nextCursor };
}

function sourceOf({ id, fields, inputJsonSchema }: ActionDescriptor, path: string): OptionsSource {
  const [top = '', ...rest] = path.split(/[.[\]]+/).filter((part) => part !== '');
  const known = Object.hasOwn(fields, top) ? fields[top]?.optionsFrom : undefined;
  const nested = Object.hasOwn(inputJsonSchema().properties ?? {}, top) ? optionsSourceOf(rest.at(-1)) : undefined;
  const source = rest.length === 0 ? known : nested;
  if (source === undefined) throw refuse(path, `${id} has no such field with options to look up.`);
  return source;
}

/** An input that is bound is filled in by the policy, and so may be left out. */
function needed({ needs = [] }: OptionsSource, input: Input): Input {
  return Object.fromEntries(needs.filter((name) => Object.hasOwn(input, name)).map((name) => [name, input[name]]));
}

/** Whether an option is among what was typed: every word is a part of what it is shown by. */
function isMeant({ label, hint }: Option, typed: string): boolean {
  const text = `${label} ${hint}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
