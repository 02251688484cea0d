import type { CheckoutSession, CheckoutSessionCreateParams } from '../../generated/types/index.ts';
import { invalid } from '../problem.ts';

type Field = CheckoutSession.CustomField;
type Params = readonly CheckoutSessionCreateParams.CustomField[];

const MOST = 3;

/** @throws Problem for fields that a page can't show */
export function checkFields(fields: Params): void {
  if (fields.length > MOST) throw invalid(`A page has at most ${MOST} fields of yours.`, { param: 'custom_fields' });
  const keys = fields.map(({ key }) => key);
  for (const [index, { key, type, dropdown }] of fields.entries()) {
    const param = `custom_fields[${index}]`;
    if (!/^[a-zA-Z0-9]{1,200}$/.test(key)) {
      throw invalid('The key of a field has up to 200 letters and digits.', { param: `${param}[key]` });
    }
    if (keys.indexOf(key) < index) throw invalid(`There is a field ${key} already.`, { param: `${param}[key]` });
    if (type === 'dropdown' && dropdown === undefined) {
      throw invalid('A dropdown has options.', { code: 'parameter_missing', param: `${param}[dropdown]` });
    }
  }
}

/** A field that nobody has filled in. */
export function emptyField(given: CheckoutSessionCreateParams.CustomField) {
  const { type } = given;
  return { ...given, optional: given.optional ?? false, [type]: { ...Object(Reflect.get(given, type)), value: null } };
}

/** A field as the payer leaves it. @throws Problem where the page would not take that */
export function answeredField(field: Field, answers: Readonly<Record<string, string>>) {
  const { key, type } = field;
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const param = `customFields.${key}`;
  if (value === undefined && !field.optional) {
    throw invalid(`The page asks for ${param}: give it to completeCheckout.`, { code: 'parameter_missing', param });
  }
  if (value !== undefined) checkAnswer(field, value, param);
  return { ...field, [type]: { ...Object(Reflect.get(field, type)), value: value ?? null } };
}

function checkAnswer({ key, dropdown, numeric, text }: Field, value: string, param: string): void {
  if (dropdown !== undefined && !dropdown.options.some((option) => option.value === value)) {
    throw invalid(`${value} is none of the choices of ${key}.`, { param });
  }
  if (numeric !== undefined && !/^\d+$/.test(value)) throw invalid(`${key} is made of digits.`, { param });
  const { minimum_length: least, maximum_length: most } = numeric ?? text ?? {};
  if (value.length >= (least ?? 0) && value.length <= (most ?? Number.POSITIVE_INFINITY)) return;
  throw invalid(`${key} has from ${least ?? 0} to ${most ?? 'any number of'} characters.`, { param });
}
