import { type Inclusions, listed } from '../listed.ts';

/** What belongs to files and is kept apart from them. */
export const FILE_INCLUSIONS: Inclusions = {
  file: {
    links: listed(
      ['file_link'],
      (id) => `/v1/file_links?file=${id}`,
      (account, id) => account.fileLinks.filter(({ file, expired }) => file === id && !expired),
      { isAlways: true },
    ),
  },
};
