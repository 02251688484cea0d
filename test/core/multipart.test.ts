import { describe, expect, test } from 'vitest';
import { type HttpRequest, isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

/** The request of an upload, its body as text, and the boundary between its parts. */
async function upload(
  params: Readonly<Record<string, unknown>>,
): Promise<{ request: HttpRequest; text: string; boundary: string }> {
  const { stripe, sent } = testClient();
  await stripe.request('POST /v1/files', params);
  const [request] = sent;
  if (!(request?.body instanceof Blob)) throw new Error('no upload was sent');
  const type = request.headers['Content-Type'] ?? '';
  const boundary = /^multipart\/form-data; boundary=(-+stripe-connector-[\w-]+)$/.exec(type)?.[1] ?? '';
  expect(boundary.length).toBeGreaterThan(40);
  return { request, text: await request.body.text(), boundary };
}

describe('an upload', () => {
  test('is sent byte for byte as multipart, to the files host', async () => {
    const file = new File(['hello\r\nworld'], 'a.txt', { type: 'text/plain' });
    const { request, text, boundary } = await upload({ purpose: 'dispute_evidence', file });
    expect(request.url).toBe('https://files.stripe.com/v1/files');
    expect(text).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\ndispute_evidence\r\n` +
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n` +
        `hello\r\nworld\r\n--${boundary}--\r\n`,
    );
  });

  test('keeps bytes that are no text', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    const { stripe, sent } = testClient();
    await stripe.request('POST /v1/files', { file: new Blob([bytes]) });
    const body = sent[0]?.body;
    if (!(body instanceof Blob)) throw new Error('no upload was sent');
    const whole = Buffer.from(await body.arrayBuffer());
    expect(whole.includes(Buffer.from(bytes))).toBe(true);
  });

  test('is what any reader of multipart takes it for', async () => {
    const params = {
      purpose: 'identity_document',
      file: new File(['x'], 'weird "name"\r\nX-Evil: 1.txt', { type: 'image/png' }),
      file_link_data: { create: true, metadata: { a: '1', b: 'two\r\nlines' }, expires_at: new Date(5000) },
      empty: new File([], 'empty.bin'),
      nothing: undefined,
    };
    const { request, text } = await upload(params);
    const form = await new Response(text, {
      headers: { 'Content-Type': request.headers['Content-Type'] ?? '' },
    }).formData();
    const fields = [...form].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `${value.name}|${value.size}`,
    ]);
    expect(fields).toEqual([
      ['purpose', 'identity_document'],
      ['file', 'weird "name"\r\nX-Evil: 1.txt|1'],
      ['file_link_data[create]', 'true'],
      ['file_link_data[metadata][a]', '1'],
      ['file_link_data[metadata][b]', 'two\r\nlines'],
      ['file_link_data[expires_at]', '5'],
      ['empty', 'empty.bin|0'],
    ]);
  });

  test('may be empty, and have no name and no type', async () => {
    const { text, boundary } = await upload({ file: new Blob([]) });
    expect(text).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="blob"\r\n` +
        `Content-Type: application/octet-stream\r\n\r\n\r\n--${boundary}--\r\n`,
    );
  });

  test('cannot start a header of its own by names of files, of fields, or by its type', async () => {
    const evil = 'x"\r\nX-Evil: 1\r\n\r\n<script>';
    const file = new File(['x'], evil, { type: 'text/plain' });
    const { text } = await upload({ [evil]: file, [`${evil}2`]: 'value', [`${evil}3`]: { [evil]: 'nested' } });
    expect(text).not.toMatch(/^X-Evil/m);
    expect(text).toContain('name="x%22%0D%0AX-Evil: 1%0D%0A%0D%0A<script>"; filename="x%22%0D%0AX-Evil: 1%0D%0A');

    for (const type of [
      'text/plain\r\nX-Evil: 1',
      'text/plain\nX-Evil: 1',
      '\r\nX-Evil: 1',
      'no type',
      'text/\u2028',
    ]) {
      const fields = { type: { value: type }, name: { value: 'a\r\nX-Evil: 1' } };
      const posing = await upload({ file: Object.defineProperties(new Blob(['x']), fields) });
      expect(posing.text).not.toMatch(/^X-Evil/m);
      expect(posing.text).toContain('\r\nContent-Type: application/octet-stream\r\n');
    }
  });

  test('has another boundary each time, and the same on every attempt of a call', async () => {
    const file = new Blob(['x']);
    const { stripe, sent } = testClient((_, n) => ({ status: n === 0 ? 500 : 200 }), { maxRetries: 1 });
    await stripe.request('POST /v1/files', { file });
    await stripe.request('POST /v1/files', { file });
    const [first, second, third] = sent.map(({ headers }) => headers['Content-Type']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(sent[1]?.body).toBe(sent[0]?.body);
  });

  test('carries an idempotency key', async () => {
    const { request } = await upload({ file: new Blob(['x']) });
    expect(request.headers['Idempotency-Key']).toMatch(/^stripe-connector-/);
  });

  test.each(['GET /v1/files', 'DELETE /v1/files', 'GET /v2/files'] as const)('cannot go with %s', async (route) => {
    const { stripe, sent } = testClient();
    const error = await rejection(stripe.request(route, { file: new Blob(['x']) }));
    expect(String(error)).toContain(
      '`file`: bytes can only be sent as an upload: pass them as a Blob or File at the top',
    );
    expect(sent).toEqual([]);
  });

  test('cannot be hidden deeper in the parameters, nor given as bare bytes', async () => {
    const { stripe, sent } = testClient();
    const given = [
      { a: { file: new Blob(['x']) } },
      { a: [new Blob(['x'])] },
      { file: new Uint8Array(1) },
      { file: Buffer.from('x') },
    ];
    for (const params of given) {
      expect(isStripeValidationError(await rejection(stripe.request('POST /v1/files', params)))).toBe(true);
    }
    expect(sent).toEqual([]);
  });

  test.each([
    ['a field', { file: new Blob(['x']), 'a\ud800': '1' }],
    ['a file', { 'file\udc00': new Blob(['x']) }],
    ['a value', { file: new Blob(['x']), a: '\ud800' }],
  ])('is refused where %s holds half of a surrogate pair', async (_, params) => {
    const { stripe, sent } = testClient();
    expect(String(await rejection(stripe.request('POST /v1/files', params)))).toContain('half of a surrogate pair');
    expect(sent).toEqual([]);
  });
});
