import { fileURLToPath } from 'node:url';

/** Where the repository is. */
export const repository = fileURLToPath(new URL('..', import.meta.url));
