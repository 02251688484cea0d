import { flattenForm } from './form.ts';
import { wellFormed } from './plain-value.ts';

/** Whether parameters hold an upload, so that they travel as multipart. */
export function hasUpload(params: Readonly<Record<string, unknown>>): boolean {
  return Object.values(params).some((value) => value instanceof Blob);
}

/**
 * Parameters with uploads as `multipart/form-data`. The parts are joined by reference: the bytes of a file on disk
 * (`fs.openAsBlob`) are read when they are sent, and again on a retry.
 *
 * @throws StripeValidationError as for a form.
 */
export function encodeMultipart(params: Readonly<Record<string, unknown>>): Blob {
  const boundary = `----stripe-connector-${crypto.randomUUID()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value instanceof Blob) parts.push(fileHead(boundary, name, value), value, '\r\n');
    else for (const pair of flattenForm({ [name]: value })) parts.push(field(boundary, ...pair));
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

function field(boundary: string, name: string, value: string): string {
  wellFormed(name, `${name} ${value}`);
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`;
}

function fileHead(boundary: string, name: string, file: Blob): string {
  const fileName = 'name' in file && typeof file.name === 'string' && file.name !== '' ? file.name : 'blob';
  wellFormed(name, `${name} ${fileName}`);
  const type = /^[\x21-\x7e]+\/[\x20-\x7e]+$/.test(file.type) ? file.type : 'application/octet-stream';
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

/** Names end at a quote or a line break unless those are escaped, as browsers do it. */
function quoted(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
