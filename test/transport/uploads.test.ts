import { afterAll, describe, expect, it } from 'vitest';
import { isStripeInvalidRequestError, isStripeTimeoutError } from '../../src/core/index.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { serveRaw } from '../support/raw-server.ts';
import { watchRejections } from '../support/rejections.ts';

const BODY = '{"error":{"type":"invalid_request_error","message":"The file is too large."}}';
const REFUSAL = `HTTP/1.1 400 Bad Request\r\nRequest-Id: req_400\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

const large = () => new File([new Uint8Array(64 * 1024 * 1024)], 'large.bin');

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it('takes the answer of a server that does not wait for the end of an upload', async () => {
    await using server = await serveRaw((socket, chunks) => {
      if (chunks === 1) socket.write(REFUSAL);
    });
    await using stripe = clientOf(server, { ...config(), maxRetries: 0 });
    const error = await rejection(stripe.request('POST /v1/files', { file: large() }));
    if (!isStripeInvalidRequestError(error)) throw error;

    expect(error.message).toMatch(/^The file is too large\./);
    expect(error.requestId).toBe('req_400');
  });

  it('stops an upload that nobody reads when the time is up, and lets the client be closed', async () => {
    await using server = await serveRaw((socket) => socket.pause());
    const stripe = clientOf(server, { ...config(), maxRetries: 0, timeout: 300 });
    const error = await rejection(stripe.request('POST /v1/files', { file: large() }));
    await stripe.close();

    expect(isStripeTimeoutError(error)).toBe(true);
  });

  it('stops an upload in the middle when the caller aborts', async () => {
    const controller = new AbortController();
    await using server = await serveRaw((socket) => {
      socket.pause();
      controller.abort('enough');
    });
    const stripe = clientOf(server, config());
    const call = stripe.request('POST /v1/files', { file: large() }, { signal: controller.signal });

    expect(await rejection(call)).toBe('enough');
    await stripe.close();
    expect(server.received).toHaveLength(1);
  });
});
