import { get, list, post, resource } from '../core/action.ts';
import {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from '../generated/params/FileLinks.ts';
import { FileLink } from '../generated/results/FileLinks.ts';

/** Public addresses of files. */
export const fileLinks = resource(
  { name: 'fileLinks', permission: 'Files' },
  {
    /** Makes a file readable for everybody who has the link, until it expires. */
    create: post('/v1/file_links', FileLinkCreateParams, FileLink, { effect: 'write' }),
    /** Reads one file link. */
    retrieve: get('/v1/file_links/{file_link}', FileLinkRetrieveParams, FileLink),
    /** Changes when a link expires, or its metadata; `expires_at: 'now'` ends it. */
    update: post('/v1/file_links/{file_link}', FileLinkUpdateParams, FileLink, { effect: 'write' }),
    /** Lists file links, newest first. */
    list: list('/v1/file_links', FileLinkListParams, FileLink),
  },
);
