import { beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../../src/core/client.ts';
import type { HttpResponse, OwnedTransport } from '../../src/core/http.ts';
import { Stop } from '../../src/core/stop.ts';

const opened = vi.fn<() => Promise<OwnedTransport>>();
vi.mock('../../src/transport/undici.ts', () => ({ createTransport: () => opened() }));
const { openTransport } = await import('../../src/core/open-transport.ts');

const request = { method: 'GET', url: 'https://api.stripe.com/v1/balance', headers: {}, body: null } as const;
const stop = new Stop();
const response = { status: 200, headers: {}, body: async () => '{}' };
const working = () => ({ send: vi.fn(async () => response), close: vi.fn(async () => {}) });

beforeEach(() => {
  opened.mockReset();
});

test('the default transport is opened with the first request, once for all that come at a time', async () => {
  const own = working();
  opened.mockResolvedValue(own);
  const { send } = openTransport({});
  expect(opened).not.toHaveBeenCalled();
  await Promise.all([send(request, stop), send(request, stop)]);
  await send(request, stop);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(own.send).toHaveBeenCalledTimes(3);
});

test('a transport that could not be opened is opened anew by the next request', async () => {
  opened.mockRejectedValueOnce(new Error('no memory')).mockResolvedValue(working());
  const { send, close } = openTransport({});
  await expect(send(request, stop)).rejects.toThrow('no memory');
  expect(await send(request, stop)).toBe(response);
  await close();
});

test('closing ends what was opened, once', async () => {
  const own = working();
  opened.mockResolvedValue(own);
  const { send, close } = openTransport({});
  await send(request, stop);
  await Promise.all([close(), close()]);
  expect(own.close).toHaveBeenCalledTimes(1);
});

test('closing waits for a transport that is still being opened, and succeeds where it cannot be', async () => {
  const own = working();
  let open = (_: OwnedTransport) => {};
  opened.mockImplementationOnce(() => new Promise((resolve) => (open = resolve)));
  const slow = openTransport({});
  const sending = slow.send(request, stop);
  const closing = slow.close();
  await expect.poll(() => opened).toHaveBeenCalled();
  open(own);
  await Promise.all([sending, closing]);
  expect(own.close).toHaveBeenCalledTimes(1);

  opened.mockRejectedValueOnce(new Error('no memory'));
  const broken = openTransport({});
  const failing = broken.send(request, stop);
  await broken.close();
  await expect(failing).rejects.toThrow('no memory');
});

test('closing before the first request opens nothing', async () => {
  const { close, send } = openTransport({});
  await close();
  await expect(send(request, stop)).rejects.toThrow('the client is closed');
  expect(opened).not.toHaveBeenCalled();
});

test('a transport of your own is used as it is, and stays open', async () => {
  const transport = vi.fn(async () => response);
  const { send, close } = openTransport({ transport });
  expect(await send(request, stop)).toBe(response);
  expect(transport).toHaveBeenCalledWith(request, stop.signal);
  await close();
  expect(opened).not.toHaveBeenCalled();
});

test.each([
  { 'Request-Id': 'req_1', 'Retry-After': '7200' },
  new Headers({ 'Request-Id': 'req_1', 'Retry-After': '7200' }),
  new Map([
    ['Request-Id', 'req_1'],
    ['Retry-After', '7200'],
  ]),
])('a transport of your own may give headers in any case, or as Headers', async (headers) => {
  // A transport in plain JavaScript is not held to the type.
  const answer: unknown = { status: 429, headers, body: async () => '{"error":{"message":"Slow down."}}' };
  const transport = async () => answer as HttpResponse;
  const stripe = createClient({ apiKey: 'sk_test_1', transport }, {});
  const error = await stripe.request('GET /v1/balance').catch((reason: unknown) => reason);

  expect(error).toMatchObject({ requestId: 'req_1', attempts: 1, statusCode: 429 });
});
