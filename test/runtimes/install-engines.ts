import { npmCi } from '../../scripts/npm-ci.ts';
import { FOLDER } from './engines.ts';

/** Once before all tests: they run side by side, and one installation would clear away what another has begun. */
export function setup(): void {
  npmCi(FOLDER);
}
