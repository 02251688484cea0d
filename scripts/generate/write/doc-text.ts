import type { FieldFacts } from '../model.ts';

/** What a field's unit and bounds say of it, in words. */
export function factsText({ unit, maxLength, deprecated }: FieldFacts): string {
  return [
    deprecated === true ? '@deprecated' : '',
    unit === 'minor-currency' ? "In the currency's smallest unit." : '',
    unit === 'unix-seconds' ? 'Unix seconds.' : '',
    maxLength === undefined ? '' : `Up to ${maxLength} characters.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
