import fc from 'fast-check';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileCreateParams } from '../../src/generated/params/Files.ts';
import { createStripe } from '../../src/index.ts';
import { checkParams } from '../../src/testing/check-params.ts';
import { formOf } from '../../src/testing/decode-form.ts';
import { decodeMultipart, UploadedFile } from '../../src/testing/decode-multipart.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';
import { Problem } from '../../src/testing/problem.ts';

const emulator = createEmulator();
let server: EmulatorServer;
beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

/** All bytes there are, and what looks like the end of a part. */
const content = new Uint8Array([...Array(256).keys(), ...new TextEncoder().encode('\r\n--\r\n\r\n')]);
const name = 'évidence "1".pdf';
const uploaded = { purpose: 'dispute_evidence', file: expect.any(UploadedFile) };

function lastUpload() {
  const params = emulator.requests.at(-1)?.params;
  const file: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'file') : undefined;
  if (!(file instanceof UploadedFile)) throw new Error('no file came in');
  return { params, name: file.name, type: file.type, content: file.content };
}

describe('an upload reaches the emulator whole', () => {
  const send = {
    'from our client, in process': () => {
      const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
      return stripe.files.create({
        purpose: 'dispute_evidence',
        file: new File([content], name, { type: 'application/pdf' }),
      });
    },
    'from our client, over HTTP': () => {
      const urls = { baseUrl: server.url, filesUrl: server.url };
      const stripe = createStripe({ apiKey: 'sk_test_1', ...urls, maxRetries: 0 });
      return stripe.files.create({
        purpose: 'dispute_evidence',
        file: new File([content], name, { type: 'application/pdf' }),
      });
    },
    'from the official client': () => {
      const stripe = new Stripe('sk_test_1', {
        host: '127.0.0.1',
        port: server.port,
        protocol: 'http',
        maxNetworkRetries: 0,
      });
      return stripe.files.create({
        purpose: 'dispute_evidence',
        file: { data: content, name: 'evidence.pdf', type: 'application/pdf' },
      });
    },
  };

  it.each(Object.entries(send))('%s', async (_, upload) => {
    await Promise.resolve(upload()).catch(() => {});

    const { params, type, content: arrived, name: arrivedName } = lastUpload();
    expect(params).toEqual(uploaded);
    expect(type).toBe('application/pdf');
    expect(arrivedName).toMatch(/vidence.*\.pdf$/);
    expect(arrived).toEqual(content);
  });
});

async function encode(form: FormData) {
  const request = new Request('http://emulator', { method: 'POST', body: form });
  return { bytes: new Uint8Array(await request.arrayBuffer()), type: request.headers.get('content-type') ?? '' };
}

describe('a multipart body', () => {
  it('is what the platform encodes, whatever it holds', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.replace(/\r\n?|\n/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text, fc.uint8Array()), { maxLength: 5 }), async (parts) => {
        const form = new FormData();
        for (const [key, value, bytes] of parts) {
          form.append(key, value);
          form.append(key, new File([bytes.slice()], value));
        }
        const { bytes, type } = await encode(form);
        const fields = decodeMultipart(bytes, type);

        expect(fields.filter(([, value]) => typeof value === 'string')).toEqual(
          parts.map(([key, value]) => [key, value]),
        );
        const files = fields.flatMap(([, value]) => (value instanceof UploadedFile ? [value] : []));
        expect(files.map((file) => [file.name, [...file.content]])).toEqual(
          parts.map(([, value, bytes]) => [value, [...bytes]]),
        );
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('gives an action its parameters', async () => {
    const form = new FormData();
    form.append('purpose', 'dispute_evidence');
    form.append('file_link_data[create]', 'true');
    form.append('file', new File(['text'], 'a.txt', { type: 'text/plain' }));
    const { bytes, type } = await encode(form);
    const params = checkParams(formOf(decodeMultipart(bytes, type)), FileCreateParams);

    expect(params).toMatchObject({ purpose: 'dispute_evidence', file_link_data: { create: true } });
    expect(params.file).toBeInstanceOf(UploadedFile);
  });

  it('that is cut off or changed anywhere is read or refused, never more', async () => {
    const form = new FormData();
    form.append('purpose', 'dispute_evidence');
    form.append('file', new File(['text'], 'a.txt', { type: 'text/plain' }));
    const { bytes, type } = await encode(form);
    const outcomes = new Set<string>();
    for (let at = 0; at < bytes.length; at++) {
      for (const broken of [bytes.subarray(0, at), bytes.with(at, 0xff), bytes.with(at, 0x0a)]) {
        try {
          outcomes.add(decodeMultipart(broken, type).length === 2 ? 'read' : 'fewer');
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          outcomes.add('refused');
        }
      }
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['refused', 'read']));
  });

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'a'.repeat(300)}`,
  ])('without a boundary is refused: %s', (type) =>
    expect(() => decodeMultipart(new Uint8Array(), type)).toThrow(/names no boundary/),
  );
});

describe('a form repeated with its idempotency key', () => {
  const upload = async (key: string, path: string, fields: Readonly<Record<string, string | File>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { authorization: 'Bearer sk_test_1', 'idempotency-key': key };
    const request = new Request(`https://files.stripe.com${path}`, { method: 'POST', body, headers });
    const response = await emulator.fetch(request);
    return [response.status, response.headers.get('idempotent-replayed')];
  };
  const file = (text: string, name = 'a.txt') => ({ purpose: 'dispute_evidence', file: new File([text], name) });

  it('is the same request with the same fields, and carried out once', async () => {
    const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
    expect(await upload('customer', '/v1/customers', { name: 'Ada' })).toEqual([200, null]);
    expect(await upload('customer', '/v1/customers', { name: 'Ada' })).toEqual([200, 'true']);
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('is another one where a text reads like two fields', async () => {
    expect(await upload('texts', '/v1/customers', { name: 'a&phone=1' })).toEqual([200, null]);
    expect(await upload('texts', '/v1/customers', { name: 'a', phone: '1' })).toEqual([400, null]);
  });

  it('is the same only with the same file, to its name and its bytes', async () => {
    expect(await upload('file', '/v1/files', file('one'))).toEqual([200, null]);
    expect(await upload('file', '/v1/files', file('one'))).toEqual([200, 'true']);
    expect(await upload('file', '/v1/files', file('two'))).toEqual([400, null]);
    expect(await upload('file', '/v1/files', file('one', 'b.txt'))).toEqual([400, null]);
  });
});
