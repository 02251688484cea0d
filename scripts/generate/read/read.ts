import type { Model } from '../model.ts';
import { readDeclarations } from './declarations.ts';
import { readMethods } from './methods.ts';
import { compileOfficial, officialApiVersion } from './program.ts';
import { readRelatedObjects } from './related-objects.ts';

/** Reads the official package: its declarations for the types, its code for verbs and paths. */
export function readModel(): Model {
  const program = compileOfficial();
  return {
    apiVersion: officialApiVersion(),
    declarations: readDeclarations(program),
    methods: readMethods(program),
    relatedObjects: readRelatedObjects(program),
  };
}
