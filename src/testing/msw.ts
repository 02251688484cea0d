import { ConnectionLost } from './answer.ts';

/** What the emulator needs of msw's `http`. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): Handler;
}

const HOSTS = ['api', 'files', 'connect'];

/** Handlers for all that is sent to Stripe, made by msw: a connection that breaks is one for msw as well. */
export function mswHandlers<Handler>(
  http: MswHttp<Handler>,
  answer: (request: Request) => Promise<Response>,
): Handler[] {
  return HOSTS.map((host) =>
    http.all(`https://${host}.stripe.com/*`, async ({ request }) => {
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof ConnectionLost) return Response.error();
        throw error;
      }
    }),
  );
}
