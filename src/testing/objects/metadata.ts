import { invalid } from '../problem.ts';

export type Metadata = Readonly<Record<string, string>>;

/** `''` for all of it, or an empty value for one name, unsets. */
export type MetadataParam = Readonly<Record<string, string | number | null>> | '' | null;

/**
 * An object's metadata after a request: names given replace those of the same name, the rest stays.
 *
 * @throws Problem beyond Stripe's limits
 */
export function mergeMetadata(before: Metadata, param: MetadataParam | undefined): Metadata {
  if (param === undefined) return before;
  if (param === '' || param === null) return {};
  const merged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(param)) {
    checkPair(name, value);
    if (value === '' || value === null) merged.delete(name);
    else merged.set(name, String(value));
  }
  if (merged.size > 50)
    throw invalid(`Metadata holds up to 50 names; this would be ${merged.size}.`, { param: 'metadata' });
  return Object.fromEntries(merged);
}

function checkPair(name: string, value: string | number | null): void {
  const param = `metadata[${name.slice(0, 60)}]`;
  if (name.length > 40)
    throw invalid(`Names in metadata have up to 40 characters; '${name.slice(0, 60)}' has more.`, { param });
  if (String(value).length > 500)
    throw invalid(`Values in metadata have up to 500 characters; that of '${name}' has more.`, { param });
}
