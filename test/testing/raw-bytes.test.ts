import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';

const emulator = createEmulator();
let server: EmulatorServer;
beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

/** Writes, ends, and returns what came back until the server closed the connection. */
function exchange(...pieces: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1');
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    for (const piece of pieces) socket.write(piece);
    socket.end();
  });
}

async function stillAnswers() {
  const response = await fetch(`${server.url}/v1/balance`, { headers: { authorization: 'Bearer sk_test_1' } });
  expect(response.status).toBe(200);
}

const KEY = 'Authorization: Bearer sk_test_1\r\n';
const post = (length: string, more = '') =>
  `POST /v1/customers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n${KEY}${more}${length}\r\n`;

describe('over HTTP', () => {
  it('any bytes leave it answering', async () => {
    const start = fc.constantFrom('', 'GET ', 'POST /v1/customers HTTP/1.1\r\n', post('Content-Length: 9\r\n'));
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
        expect(await exchange(head, bytes)).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
      }),
      { numRuns: 150, seed: 1 },
    );
    await stillAnswers();
  });

  it('any body gets an answer that is JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        const answer = await exchange(post(`Content-Length: ${body.length}\r\n`), body);
        expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400) /);
        JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('a body in chunks is read as any other', async () => {
    const chunked = post('Transfer-Encoding: chunked\r\n');
    expect(await exchange(chunked, '5\r\nname=\r\n3\r\nAda\r\n0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 .*"name":"Ada"/s);
  });

  it('too large a body is answered with 413 and not kept', async () => {
    const mebibyte = 'a'.repeat(1024 * 1024);
    const answer = await exchange(
      post(`Content-Length: ${18 * mebibyte.length}\r\n`),
      ...Array.from({ length: 18 }, () => mebibyte),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*larger than 10485760 bytes/s);
  });

  it.each([
    [
      'a verb that Stripe does not use',
      `PATCH /v1/customers HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${KEY}\r\n`,
      404,
    ],
    ['a path of another host', `GET http://b/v1/balance HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${KEY}\r\n`, 404],
    ['no path at all', `OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${KEY}\r\n`, 404],
    ['a key said twice', `GET /v1/balance HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${KEY}${KEY}\r\n`, 200],
    ['a header named like a prototype', post('Content-Length: 0\r\n', '__proto__: a\r\nconstructor: b\r\n'), 200],
    [
      'a key for repeating that is too long',
      post('Content-Length: 0\r\n', `Idempotency-Key: ${'a'.repeat(256)}\r\n`),
      400,
    ],
    ['a header that holds no text', post('Content-Length: 0\r\n', 'Idempotency-Key: \xff\xfe\r\n'), 200],
    ['more headers than sense', post('Content-Length: 0\r\n', 'A: b\r\n'.repeat(1500)), 200],
  ])('%s is answered', async (_, request, status) => {
    expect(await exchange(Buffer.from(request, 'latin1'))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    await stillAnswers();
  });

  it('a reset in the middle of a request leaves it answering', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(post('Content-Length: 1000\r\n'), () => socket.resetAndDestroy());
      });
      socket.on('close', () => resolve());
    });
    await stillAnswers();
  });
});

describe('in process', () => {
  const send = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') => {
    const headers = { authorization: 'Bearer sk_test_1', 'content-type': type };
    const response = await emulator.fetch(
      new Request('https://api.stripe.com/v1/customers', { method: 'POST', body, headers }),
    );
    return { status: response.status, error: JSON.parse(await response.text()).error };
  };

  it.each([
    ['names nested too deep', `a${'[b]'.repeat(5000)}=1`, /nested at most/],
    ['brackets that close nothing', `${'['.repeat(100_000)}=1`, /unknown parameter/],
    ['more parameters than sense', 'a&'.repeat(30_000), /at most 20000 parameters/],
    ['a prototype', '__proto__[name]=x&constructor[prototype][name]=y', /unknown parameters: __proto__, constructor/],
    ['a prototype inside', 'address[__proto__][city]=x', /unknown parameter: address\[__proto__\]/],
    ['half a character', 'name=%F0%9F', /percent sign/],
    ['a percent sign', 'name=100%', /percent sign/],
    ['what is no UTF-8', new Uint8Array([0x6e, 0x3d, 0xc3, 0x28]), /not UTF-8/],
  ])('a form with %s is refused', async (_, body, message) => {
    const { status, error } = await send(body);
    expect(status).toBe(400);
    expect(error.message).toMatch(message);
  });

  it('any bytes called multipart are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.string(), async (bytes, boundary) => {
        const type = `multipart/form-data; boundary=${encodeURIComponent(boundary)}`;
        expect([200, 400]).toContain((await send(bytes.slice(), type)).status);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('takes no prototype for a parameter of its own', () => {
    expect(Object.prototype).not.toHaveProperty('name');
  });
});
