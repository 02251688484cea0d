import { once } from 'node:events';
import { createServer } from 'node:http';
import { portOf } from './server.ts';

/** What is known of one request whose body was counted and thrown away. */
export interface Upload {
  readonly bytes: number;
  readonly contentLength: number;
  /** The most memory that this process had while the body came in. */
  readonly largestRss: number;
}

/** A server that keeps nothing of what is uploaded to it. */
export interface UploadServer extends AsyncDisposable {
  readonly url: string;
  readonly uploads: readonly Upload[];
}

export async function serveUploads(): Promise<UploadServer> {
  const uploads: Upload[] = [];
  const server = createServer(async (request, response) => {
    let bytes = 0;
    let largestRss = 0;
    for await (const chunk of request) {
      bytes += chunk.length;
      largestRss = Math.max(largestRss, process.memoryUsage.rss());
    }
    uploads.push({ bytes, contentLength: Number(request.headers['content-length']), largestRss });
    response.end('{"id":"file_1"}');
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
