import { FileLink } from '../../generated/results/FileLinks.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import type { MetadataParam } from '../objects/metadata.ts';
import { invalid, noSuch } from '../problem.ts';

interface LinkParams {
  readonly expires_at?: number | Date | undefined;
  readonly metadata?: MetadataParam | undefined;
}

/** Makes a file readable by a link. @throws Problem where there is no such file, or the link would have expired */
export function newFileLink(account: Account, file: string, params: LinkParams): FileLink {
  if (account.files.get(file) === undefined) throw noSuch('file upload', file, 'file');
  const id = account.newId('link_1', 23);
  return account.fileLinks.add(
    created(FileLink, params, {
      id,
      created: account.now(),
      expires_at: expiryOf(account, id, params.expires_at),
      file,
      url: `https://files.stripe.com/links/${account.newId('', 40)}`,
    }),
  );
}

/** When a link is to expire, in Unix seconds, and sees to it that it does. @throws Problem for a time that has passed */
export function expiryOf(account: Account, id: string, at: number | Date | undefined): number | null {
  if (at === undefined) return null;
  const seconds = typeof at === 'number' ? at : Math.floor(at.getTime() / 1000);
  if (seconds <= account.now()) throw invalid('A link expires in the future.', { param: 'expires_at' });
  account.schedule(seconds, 'file_link.expire', id);
  return seconds;
}

/** A link's time is over. */
export function expireLink(account: Account, id: string): void {
  const link = account.fileLinks.get(id);
  if (link === undefined || link.expires_at === null || link.expires_at > account.now()) return;
  account.fileLinks.replace({ ...link, expired: true, url: null });
}
