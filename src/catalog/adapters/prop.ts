import type { FieldHint } from '../field-hints.ts';
import type { JsonSchema } from '../json-schema.ts';

/** What a form asks a field with. */
export type PropType = 'text' | 'number' | 'money' | 'date' | 'boolean' | 'select' | 'list' | 'object' | 'file';

/** A field of a form. */
export interface Prop extends Pick<FieldHint, 'optionsFrom' | 'secret' | 'pii'> {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: PropType;
  readonly required: boolean;
  /** What can be chosen, where that is known beforehand. */
  readonly options?: readonly string[];
  /** What it has to be, for what a form has no field for. */
  readonly schema: JsonSchema;
}

/** What a form would ask a value of this schema with. */
export function propType({ anyOf, enum: words, type, properties }: JsonSchema): PropType {
  if (anyOf !== undefined) return propType(anyOf[0] ?? {});
  if (properties?.['base64'] !== undefined) return 'file';
  if (type === 'boolean') return 'boolean';
  if (words !== undefined) return 'select';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return 'list';
  return type === 'object' ? 'object' : 'text';
}
