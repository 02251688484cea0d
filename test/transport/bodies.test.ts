import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StripeConnectionError } from '../../src/core/errors/index.ts';
import { failure, ok, reset } from '../support/answers.ts';
import { clientOf, TRANSPORTS } from '../support/client.ts';
import { type Arrival, serve } from '../support/server.ts';
import { serveUploads } from '../support/upload-server.ts';

/** The fields and files of a multipart body, as any other reader of the format sees them. */
async function formOf({ headers, body }: Arrival): Promise<FormData> {
  return new Response(body, { headers: { 'content-type': String(headers['content-type']) } }).formData();
}

async function fileIn(arrival: Arrival, field: string): Promise<File> {
  const file = (await formOf(arrival)).get(field);
  if (!(file instanceof File)) throw new Error(`${field} is no file`);
  return file;
}

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  it.each([
    ['an empty POST', {}, 0],
    ['a form', { name: 'Ada' }, 8],
    ['a form with characters of several bytes', { name: 'Zoë 😀' }, 'name=Zo%C3%AB%20%F0%9F%98%80'.length],
  ])('says how long %s is', async (_, params, length) => {
    await using server = await serve(ok);
    await using stripe = clientOf(server, config());
    await stripe.request('POST /v1/customers', params);
    const [arrival] = server.arrivals;

    expect(arrival?.headers['content-length']).toBe(String(length));
    expect(arrival?.headers['transfer-encoding']).toBeUndefined();
    expect(arrival?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(arrival?.body).toHaveLength(length);
  });

  it('counts bytes and not characters in JSON', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server, config());
    await stripe.request('POST /v2/core/accounts', { display_name: 'Zoë 😀' });
    const [arrival] = server.arrivals;

    expect(arrival?.headers['content-type']).toBe('application/json');
    expect(arrival?.headers['content-length']).toBe(String(Buffer.byteLength('{"display_name":"Zoë 😀"}')));
    expect(arrival?.body.toString()).toBe('{"display_name":"Zoë 😀"}');
  });

  it.each(['GET /v1/balance', 'DELETE /v1/customers/cus_1'] as const)('sends no body with %s', async (route) => {
    await using server = await serve(ok);
    await using stripe = clientOf(server, config());
    await stripe.request(route, { expand: ['x'] });
    const [arrival] = server.arrivals;

    expect(arrival?.path).toMatch(/\?expand\[0\]=x$/);
    expect(arrival?.body).toHaveLength(0);
    expect(arrival?.headers['content-type']).toBeUndefined();
    expect(arrival?.headers['transfer-encoding']).toBeUndefined();
    // fetch says `Content-Length: 0` where undici says nothing; both mean the same.
    expect(arrival?.headers['content-length'] ?? '0').toBe('0');
  });

  it('uploads a file with its name, type and length, next to other parameters', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server, config());
    const file = new File(['%PDF', new Uint8Array([0, 255, 13, 10])], 'Beleg "ä".pdf', { type: 'application/pdf' });
    await stripe.request('POST /v1/files', { purpose: 'dispute_evidence', file, file_link_data: { create: true } });
    const [arrival] = server.arrivals;
    if (arrival === undefined) throw new Error('nothing arrived');
    const form = await formOf(arrival);
    const received = await fileIn(arrival, 'file');

    expect(arrival.headers['content-length']).toBe(String(arrival.body.length));
    expect(arrival.headers['transfer-encoding']).toBeUndefined();
    expect(form.get('purpose')).toBe('dispute_evidence');
    expect(form.get('file_link_data[create]')).toBe('true');
    expect(received.name).toBe('Beleg "ä".pdf');
    expect(received.type).toBe('application/pdf');
    expect(new Uint8Array(await received.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
  });

  it('uploads the same bytes again on a retry, with the same key', async () => {
    await using server = await serve(failure(500), reset, ok);
    await using stripe = clientOf(server, config());
    const file = new File(['x'.repeat(200_000)], 'a.txt');
    const result = await stripe.request('POST /v1/files', { file });
    const bodies = server.arrivals.map(({ body }) => body.toString('latin1'));

    expect(result.lastResponse.attempts).toBe(3);
    expect(bodies[0]).toContain('x'.repeat(200_000));
    expect(new Set(bodies).size).toBe(1);
    expect(new Set(server.arrivals.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('uploads a large file on disk to its last byte', async () => {
    await using file = await largeFile();
    await using server = await serveUploads();
    await using stripe = clientOf(server, config());
    await stripe.request('POST /v1/files', { file: await openAsBlob(file.path) }, { maxRetries: 0 });

    expect(server.uploads).toEqual([{ bytes: expect.any(Number), contentLength: server.uploads[0]?.bytes }]);
    expect(server.uploads[0]?.bytes).toBeGreaterThan(file.size);
  });

  it('reads a file on disk as it is sent, not into memory at once', async () => {
    await using file = await largeFile();
    // What was in memory by now would still arrive whole.
    await using server = await serveUploads(() => truncate(file.path));
    await using stripe = clientOf(server, config());
    const upload = stripe.request('POST /v1/files', { file: await openAsBlob(file.path) }, { maxRetries: 0 });

    await expect(upload).rejects.toThrow(StripeConnectionError);
    await expect.poll(() => server.uploads).toHaveLength(1);
    expect(server.uploads[0]?.bytes).toBeLessThan(file.size);
  });
});

/** A file on disk that no socket's buffer holds. */
async function largeFile() {
  const size = 96 * 1024 * 1024;
  const folder = await mkdtemp(join(tmpdir(), 'stripe-connector-'));
  const path = join(folder, 'large.bin');
  await writeFile(path, Buffer.alloc(size, 'x'));
  return { path, size, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
