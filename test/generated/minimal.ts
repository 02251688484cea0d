import { wordsOf } from '../../src/core/open-word.ts';
import { defOf } from './arbitrary.ts';

/** The least that a schema takes: what is required, and nothing else. */
export function minimalOf(schema: unknown, name = ''): unknown {
  const [word] = wordsOf(schema) ?? [];
  if (word !== undefined) return word;
  const def = defOf(schema);
  switch (def['type']) {
    case 'object':
      return Object.fromEntries(
        Object.entries(Object(def['shape']))
          .filter(([, field]) => defOf(field)['type'] !== 'optional')
          .map(([key, field]) => [key, minimalOf(field, key)]),
      );
    case 'nullable':
      return minimalOf(def['innerType'], name);
    case 'union':
      return minimalOf(Object(def['options'])[0], name);
    case 'array':
      return [minimalOf(def['element'], name)];
    case 'record':
      return {};
    case 'literal':
      return Object(def['values'])[0];
    case 'string':
      return name === 'currency' ? 'usd' : 'x';
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'custom':
      return new Blob(['content']);
    default:
      throw new Error(`nothing of the type ${String(def['type'])}`);
  }
}
