import { cut } from './cut.ts';

/** Where something stands, as it is written in code: `items[0].price`. Long names are cut. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${cut(String(key))}`,
    '',
  );
}
