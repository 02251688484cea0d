import { inspect } from 'node:util';

/** API keys of each form there is. */
export const KEYS = [
  ['a secret key', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
  ['a live restricted key', 'rk_live_51Hxyz_ABCdef0123456789'],
  ['a key of an organisation', 'sk_org_live_51Hxyz0123456789'],
  ['the token of a proxy', 'prx.9f8e7d6c/5b4a+3210=~tok'],
  ['a token full of marks', `q"w\\e'r&t<y>u{i}o%p#a?s`],
] as const;

/** Whatever a logger could make of a value. */
export function written(value: unknown): string {
  const options = { depth: 20, showHidden: true, maxArrayLength: null, maxStringLength: null, breakLength: Infinity };
  const parts = [inspect(value, options), String(value), JSON.stringify(value) ?? ''];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '', written(value.cause ?? ''));
  return parts.join('\n');
}

/** The key as it is, and as JSON, URLs and web pages write it, also doubly: `inspect` writes text as JSON does. */
export function formsOf(key: string): string[] {
  const json = JSON.stringify(key).slice(1, -1);
  const html = key.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return [key, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(key), html, key.slice(0, 14), key.slice(5)];
}
