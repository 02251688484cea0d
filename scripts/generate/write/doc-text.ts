import type { FieldFacts } from '../model.ts';

/** The doc of a field: what it is, its unit and bounds, where the reference has it. */
export function docText(text: string, { unit, maxLength, deprecated }: FieldFacts, link: string | undefined): string {
  return [
    text,
    unit === 'minor-currency' && !text.includes('smallest unit') ? "In the currency's smallest unit." : '',
    unit === 'unix-seconds' ? 'Unix seconds.' : '',
    maxLength !== undefined && !text.includes('characters') ? `Up to ${maxLength} characters.` : '',
    link === undefined ? '' : `[Docs](${link})`,
    // A tag takes all that follows it.
    deprecated === true ? '@deprecated' : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}
