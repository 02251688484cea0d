import { get, list, post, resource } from '../core/action.ts';
import { FileCreateParams, FileListParams, FileRetrieveParams } from '../generated/params/Files.ts';
import { File } from '../generated/results/Files.ts';

/** Files that are kept at Stripe, such as evidence and identity documents. */
export const files = resource(
  { name: 'files', permission: 'Files' },
  {
    /** Uploads a file, under the purpose that it will be used for. */
    create: post('/v1/files', FileCreateParams, File, { effect: 'write' }),
    /** Reads what is known of a file; its content is behind a file link. */
    retrieve: get('/v1/files/{file}', FileRetrieveParams, File),
    /** Lists files, newest first. */
    list: list('/v1/files', FileListParams, File),
  },
);
