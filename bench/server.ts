/** A server that answers at once with canned objects, in a process of its own, so that it costs the clients nothing. */
import { createServer } from 'node:http';
import { customerJson, listJson } from './sample.ts';

const customer = customerJson(1);
const list = listJson(100);

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const body = request.method === 'GET' && request.url?.startsWith('/v1/customers?') ? list : customer;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'request-id': 'req_bench',
      'stripe-version': '2026-10-28.endive',
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.send?.(address.port);
});
process.on('disconnect', () => process.exit());
