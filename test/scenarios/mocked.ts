import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { Controls } from './controls.ts';
import type { Host } from './host.ts';

const PACKAGE = 'stripe-stateful-mock';

const require = createRequire(import.meta.url);

/** Whether the other mock is there to be compared with. */
export const isInstalled = (() => {
  try {
    require.resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
})();

/** The other mock, empty: it keeps what it is given in its modules, which are loaded anew each time. */
export async function mocked(): Promise<Host> {
  for (const path of Object.keys(require.cache)) {
    if (path.includes(`/node_modules/${PACKAGE}/`)) delete require.cache[path];
  }
  const mock: unknown = require(PACKAGE);
  const server = createServer(listenerOf(mock));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The mock got no port.');
  return {
    port: address.port,
    controls: none,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listenerOf(mock: unknown): RequestListener {
  const create: unknown = typeof mock === 'object' && mock !== null ? Reflect.get(mock, 'createExpressApp') : undefined;
  if (typeof create !== 'function') throw new Error(`${PACKAGE} has no createExpressApp.`);
  return create();
}

const refuse = async (): Promise<never> => {
  throw new Error('The other mock has no such control.');
};

const none: Controls = {
  authenticate: refuse,
  authenticateSetup: refuse,
  settle: refuse,
  receiveBankTransfer: refuse,
  completeCheckout: refuse,
  advance: refuse,
  failNext: refuse,
  reset: refuse,
  snapshot: refuse,
  restore: refuse,
  receiver: refuse,
  requestCount: () => 0,
};
