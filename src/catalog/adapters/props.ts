import type { ActionDescriptor } from '../descriptor.ts';
import { type Prop, propType } from './prop.ts';

/** An action's input as a flat list of fields: for platforms that show forms. Those that are required come first. */
export function propsOf({ fields, inputJsonSchema }: ActionDescriptor): Prop[] {
  const { properties = {}, required = [] } = inputJsonSchema();
  const props = Object.entries(properties).map(([name, schema]): Prop => {
    const { unit, ...hints } = fields[name] ?? {};
    const options = (schema.anyOf ?? [schema]).find((one) => one.enum !== undefined && one.enum[0] !== '')?.enum;
    const words = options?.filter((one) => typeof one === 'string');
    return {
      name,
      label: labelOf(name),
      description: schema.description ?? '',
      type: unit === undefined ? propType(schema) : unit === 'unix-seconds' ? 'date' : 'money',
      required: required.includes(name),
      ...(words === undefined || words.length === 0 ? {} : { options: words }),
      ...hints,
      schema,
    };
  });
  return props.sort((a, b) => Number(b.required) - Number(a.required));
}

/** The input that a form's values mean: a field left blank was not filled in, which never unsets anything. */
export function inputFromProps(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
