import {
  type Client,
  createClient,
  type HttpRequest,
  type StripeConfig,
  type Transport,
} from '../../src/core/index.ts';

/** What the scripted server answers; an `Error`, or anything else thrown, is a transport that fails. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** Answers the n-th request, counted from 0. */
export type Script = (request: HttpRequest, n: number, signal: AbortSignal) => Answer | Promise<Answer>;

/** A transport that keeps what it is given and answers by a script. */
export function scripted(script: Script): { readonly sent: HttpRequest[]; readonly transport: Transport } {
  const sent: HttpRequest[] = [];
  const transport: Transport = async (request, signal) => {
    const n = sent.push(request) - 1;
    const { status = 200, headers = {}, body = {} } = await script(request, n, signal);
    return { status, headers, body: async () => (typeof body === 'string' ? body : JSON.stringify(body)) };
  };
  return { sent, transport };
}

/** A client without resources, what it has sent, and a key that can't be mistaken for anything else in a text. */
export function testClient(
  script: Script = () => ({}),
  config: StripeConfig = {},
): { readonly stripe: Client<Record<never, never>>; readonly sent: HttpRequest[] } {
  const { sent, transport } = scripted(script);
  return {
    stripe: createClient({ apiKey: 'sk_test_4eC39HqLyjWDarjtT1', maxRetries: 0, transport, ...config }, {}),
    sent,
  };
}

/** What a function throws. */
export function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it did not throw');
}
