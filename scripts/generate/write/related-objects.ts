import type { Model } from '../model.ts';
import { refsIn } from '../reach.ts';
import { typeText } from './type-text.ts';

/** The types of the objects that thin events are about. */
export function writeRelatedObjects(model: Model): string {
  const rows = [...model.relatedObjects].map(([name, type]) => {
    const text = typeText(type, { side: 'result', model, within: [] });
    return `  '${name}': ${text};\n`;
  });
  const keys = [...model.relatedObjects.values()].flatMap(refsIn);
  const names = [...new Set(keys.map((key) => key.replace(/\..*/, '')))].toSorted();
  return `import type { ${names.join(', ')} } from './types/index.ts';

/** What each type of thin event is about. */
export interface RelatedObjects {
${rows.join('')}}
`;
}
