import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

/** A webhook as it came in. */
export interface Delivery {
  readonly signature: string;
  readonly text: string;
  readonly event: Record<string, unknown>;
}

/** A place that webhooks can be sent to. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The statuses to answer the next deliveries with; 200 once they are used up. */
  readonly answers: number[];
  /** The next delivery of the types named; of any type, if none is. */
  next(...types: string[]): Promise<Delivery>;
  /** How many deliveries came in. */
  received(): number;
}

/** As long as a webhook is waited for that may never come. */
const PATIENCE_MS = 1000;

/** Listens on a free port. */
export async function receive(): Promise<Receiver> {
  const answers: number[] = [];
  const unread: Delivery[] = [];
  let count = 0;
  let wake = () => {};
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    unread.push({ signature: String(request.headers['stripe-signature']), text, event: JSON.parse(text) });
    response.writeHead(answers.shift() ?? 200).end();
    count++;
    wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    answers,
    received: () => count,
    next: async (...types) => {
      const end = AbortSignal.timeout(PATIENCE_MS);
      for (;;) {
        const at = unread.findIndex(({ event }) => types.length === 0 || types.includes(String(event['type'])));
        const [found] = at < 0 ? [] : unread.splice(at, 1);
        if (found !== undefined) return found;
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          end.addEventListener('abort', () => reject(new Error(`No webhook came: ${types}`)), { once: true });
        });
      }
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Whether a delivery is signed with a secret, by the scheme that Stripe documents. */
export function isSigned({ signature, text }: Delivery, secret: string): boolean {
  const [, time = ''] = /t=(\d+)/.exec(signature) ?? [];
  const [, signed = ''] = /v1=([0-9a-f]{64})/.exec(signature) ?? [];
  return signed === createHmac('sha256', secret).update(`${time}.${text}`).digest('hex');
}
