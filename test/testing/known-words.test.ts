import { expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { field } from '../../src/core/field.ts';
import { wordsOf } from '../../src/core/open-word.ts';
import { alternativesOf, defOf, schemaBelow, typeOf } from '../../src/core/schema-view.ts';
import * as tables from '../../src/resources/index.ts';
import { unknownWords } from '../../src/testing/known-words.ts';

type Path = readonly (string | number)[];

/** Every place in parameters where Stripe takes only words of a list. */
function* places(schema: unknown, path: Path = []): Generator<{ path: Path; words: readonly string[] }> {
  if (path.length > 12) return;
  for (const one of alternativesOf(schema)) {
    const words = wordsOf(one);
    if (words !== undefined) yield { path, words };
    const type = typeOf(one);
    const names =
      type === 'array' ? [0] : type === 'record' ? ['any'] : Object.keys(Object(field(defOf(one), 'shape')));
    for (const name of names) yield* places(schemaBelow(one, name), [...path, name]);
  }
}

/** Parameters with this at one place, and nothing else. */
const at = (path: Path, value: string): unknown =>
  path.reduceRight<unknown>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), value);

it('each list of words in the parameters of each action is kept to', () => {
  let count = 0;
  for (const { name, actions } of Object.values(tables)) {
    for (const [key, { params }] of Object.entries<Action<unknown, unknown>>(actions)) {
      for (const { path, words } of places(params)) {
        const where = `${name}.${key} ${path.join('.')}`;
        count++;
        expect(unknownWords(at(path, 'nonsense'), params), where).toMatchObject([{ path }]);
        expect(unknownWords(at(path, words.at(-1) ?? ''), params), where).toEqual([]);
      }
    }
  }
  expect(count).toBeGreaterThan(900);
});
