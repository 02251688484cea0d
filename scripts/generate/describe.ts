import type { Declaration } from './model.ts';

/** What a field is, in our own words; empty where the name says it. */
export function describeField(_name: string, _declaration: Declaration): string {
  return '';
}
