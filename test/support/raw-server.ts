import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { portOf } from './server.ts';

/** A server that speaks no protocol of its own, for what an HTTP server would never do. */
export interface RawServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** What each connection has sent so far, as text. */
  readonly received: readonly string[];
}

/**
 * Hands every chunk that arrives to a function.
 *
 * @param onData - told how many chunks came over this connection so far, and which connection it is (0 for the first)
 */
export async function serveRaw(
  onData: (socket: Socket, chunks: number, connection: number) => unknown,
): Promise<RawServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const connection = received.push('') - 1;
    let chunks = 0;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      received[connection] += data.toString('latin1');
      chunks++;
      onData(socket, chunks, connection);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Accepts connections and never says a word. */
export const serveSilence = (): Promise<RawServer> => serveRaw(() => {});

/** A URL on which nothing listens: its port was free a moment ago. */
export async function closedUrl(): Promise<string> {
  await using server = await serveSilence();
  return server.url;
}
