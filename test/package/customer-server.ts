import { serve, type TestServer } from '../support/server.ts';

/** A server on loopback that makes a customer of whatever form it is sent. */
export function serveCustomers(): Promise<TestServer> {
  return serve((response, { body, headers }) => {
    const { email = null } = Object.fromEntries(new URLSearchParams(body.toString()));
    response.writeHead(200, {
      'content-type': 'application/json',
      'request-id': `req_for_${headers['idempotency-key'] === undefined ? 'nobody' : 'a_key'}`,
    });
    response.end(JSON.stringify({ id: 'cus_1', object: 'customer', email, metadata: {} }));
  });
}

/** What the programs that create customers print. */
export const CREATED = { emails: ['whole@example.com', 'small@example.com'], requestId: 'req_for_a_key' };
