import { isPlainObject } from '../core/plain-object.ts';
import * as z from '../core/zod.ts';
import type { JsonSchema } from './json-schema.ts';

/** A file as JSON can carry it. */
export interface EncodedFile {
  readonly name: string;
  /** A media type, for example `application/pdf`. */
  readonly type: string;
  /** The content in Base64. */
  readonly base64: string;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const isEncodedFile = (value: unknown): value is EncodedFile =>
  isPlainObject(value) &&
  Object.keys(value).length === 3 &&
  [value['name'], value['type'], value['base64']].every((one) => typeof one === 'string' && one !== '') &&
  BASE64.test(String(value['base64']));

/** A file to be sent: as such, or as JSON can carry it. */
export const upload = () =>
  z.custom<Blob | EncodedFile>((value) => value instanceof Blob || isEncodedFile(value), {
    error: 'expected a Blob, or an object with `name`, `type` (a media type) and `base64`.',
  });

export const UPLOAD_JSON_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', description: "The file's name.", minLength: 1 },
    type: { type: 'string', description: 'A media type, for example application/pdf.', minLength: 1 },
    base64: { type: 'string', description: 'The content in Base64.', minLength: 1 },
  },
  required: ['name', 'type', 'base64'],
  additionalProperties: false,
};

/** The same value with files that came as JSON made into what is sent. */
export function decodeUpload(value: unknown): unknown {
  if (!isEncodedFile(value)) return value;
  const bytes = Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0));
  return new File([bytes], value.name, { type: value.type });
}
