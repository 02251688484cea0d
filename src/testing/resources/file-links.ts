import { FileLink } from '../../generated/results/FileLinks.ts';
import { fileLinks as table } from '../../resources/file-links.ts';
import { expiryOf, newFileLink } from '../files/file-link.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const PARAM = 'file_link';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) =>
    newFileLink(account, params.file, { ...params, metadata: params.metadata === '' ? undefined : params.metadata }),
  retrieve: retrieves(({ fileLinks }) => fileLinks, PARAM),
  update: (account, params, ids) => {
    const before = named(account.fileLinks, ids, PARAM);
    const { expires_at: at, ...rest } = params;
    if (at === 'now') {
      const ended = { expired: true, expires_at: account.now(), url: null };
      return account.fileLinks.replace(changed(FileLink, before, rest, ended));
    }
    const expires_at = at === undefined ? before.expires_at : expiryOf(account, before.id, at || undefined);
    return account.fileLinks.replace(changed(FileLink, before, rest, { expires_at }));
  },
  list: lists(({ fileLinks }) => fileLinks),
};

export const fileLinks = routesOf(table, handlers);
