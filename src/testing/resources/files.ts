import { File as FileSchema } from '../../generated/results/Files.ts';
import { files as table } from '../../resources/files.ts';
import { UploadedFile } from '../decode-multipart.ts';
import { newFileLink } from '../files/file-link.ts';
import { complete } from '../generic/complete.ts';
import { lists, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';

/** What each use of a file takes at most. */
const MAX_BYTES: Readonly<Record<string, number>> = {
  business_icon: 512 * 1024,
  business_logo: 512 * 1024,
  customer_signature: 4 * 1024 * 1024,
  dispute_evidence: 5 * 1024 * 1024,
};
const MAX_BYTES_ELSEWHERE = 16 * 1024 * 1024;

/** Kinds of files that Stripe takes, by the end of the name. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'csv',
  docx: 'docx',
  gif: 'gif',
  jpeg: 'jpg',
  jpg: 'jpg',
  pdf: 'pdf',
  png: 'png',
  xls: 'xls',
  xlsx: 'xlsx',
};

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { file, purpose, file_link_data: link }) => {
    if (!(file instanceof UploadedFile)) {
      throw invalid('Send the file as multipart/form-data, with its name and content.', { param: 'file' });
    }
    if (file.size === 0) throw invalid('The file is empty.', { param: 'file' });
    if (file.size > (MAX_BYTES[purpose] ?? MAX_BYTES_ELSEWHERE)) {
      throw invalid(
        `A file for ${purpose} has at most ${MAX_BYTES[purpose] ?? MAX_BYTES_ELSEWHERE} bytes; this one has ${file.size}.`,
        { param: 'file' },
      );
    }
    const id = account.newId('file_1', 23);
    const stored = account.files.add(
      complete(FileSchema, {
        id,
        created: account.now(),
        filename: file.name,
        links: { url: `/v1/file_links?file=${id}` },
        purpose,
        size: file.size,
        type: TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null,
        url: `https://files.stripe.com/v1/files/${id}/contents`,
      }),
    );
    if (link?.create)
      newFileLink(account, id, { expires_at: link.expires_at, ...(link.metadata && { metadata: link.metadata }) });
    return stored;
  },
  retrieve: retrieves(({ files }) => files, 'file'),
  list: lists(({ files }) => files),
};

export const files = routesOf(table, handlers);
