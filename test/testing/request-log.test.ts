import { expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.ts';
import { RequestLog } from '../../src/testing/request-log.ts';

it('the last thousand requests can be looked at, oldest first', async () => {
  const emulator = createEmulator();
  for (let number = 0; number < 1003; number++) {
    await emulator.fetch(new Request(`http://emulator/v1/customers?limit=${number}`));
  }

  expect(emulator.requests).toHaveLength(1000);
  expect(emulator.requests.at(0)?.params).toEqual({ limit: '3' });
  expect(emulator.requests.at(-1)?.params).toEqual({ limit: '1002' });
});

it('uploads are let go of before they take up more than 64 MB, but for the newest', () => {
  const log = new RequestLog();
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);
  const add = (target: string, body: Uint8Array) =>
    log.add({ method: 'POST', target, headers: { 'content-type': 'application/pdf' }, body });
  const kept = () => log.read().map(({ path }) => path);
  const upload = megabytes(16);
  for (const target of ['/1', '/2', '/3', '/4', '/5']) add(target, upload);
  expect(kept()).toEqual(['/2', '/3', '/4', '/5']);
  add('/6', megabytes(0));
  add('/7', megabytes(17));
  expect(kept()).toEqual(['/4', '/5', '/6', '/7']);
  add('/8', megabytes(65));
  expect(kept()).toEqual(['/8']);
  add('/9', megabytes(0));
  expect(kept()).toEqual(['/9']);
});
