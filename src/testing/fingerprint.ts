import type { FormNode, FormValue } from './decode-form.ts';
import { hash } from './ids.ts';

/** A text that is the same for the same parameters, whatever order their names came in. Elements of an array keep theirs. */
export const fingerprintOf = (form: FormNode): string => JSON.stringify(canonical(form));

/** A text, `[name, value]` pairs by name, or what is known of a file: of three kinds, so that none passes for another. */
function canonical(value: FormValue): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof Map) {
    const names = [...value.keys()].sort();
    return names.map((name) => [name, canonical(value.get(name) ?? '')]);
  }
  const { name, type, size, content } = value;
  const bytes = new TextDecoder('latin1').decode(content);
  return { name, type, size, hashes: [hash(bytes, 0), hash(bytes, 1)] };
}
