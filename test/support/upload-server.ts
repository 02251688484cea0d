import { once } from 'node:events';
import { createServer } from 'node:http';
import { portOf } from './server.ts';

/** What is known of one request whose body was counted and thrown away. */
export interface Upload {
  readonly bytes: number;
  readonly contentLength: number;
}

/** A server that keeps nothing of what is uploaded to it. */
export interface UploadServer extends AsyncDisposable {
  readonly url: string;
  readonly uploads: readonly Upload[];
}

/** @param onFirstBytes What happens once an upload has begun; until then no more of it is read. */
export async function serveUploads(onFirstBytes?: () => Promise<void>): Promise<UploadServer> {
  const uploads: Upload[] = [];
  const server = createServer(async (request, response) => {
    const contentLength = Number(request.headers['content-length']);
    let bytes = 0;
    try {
      for await (const chunk of request) {
        if (bytes === 0) await onFirstBytes?.();
        bytes += chunk.length;
      }
      response.end('{"id":"file_1"}');
    } catch {
      // The client ended it before all had come.
    } finally {
      uploads.push({ bytes, contentLength });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    uploads,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
