import { excludes } from '../core/rule.ts';

/** Events are listed by one type, or by several. */
export const typeOrTypes = excludes('type', ['types']);
