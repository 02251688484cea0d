import type { ServerNotification } from '@modelcontextprotocol/sdk/types.js';
import type { ToolCall } from './tool-call.ts';

/** Tells a client that asked for it how far its call is. */
export interface Progress extends Disposable {
  say(message: string): void;
}

/** Clients give up after a minute of silence, which a person who reads carefully may need. */
const SILENCE = 15_000;

/** Begins to tell; ends when it is disposed of. */
export function startProgress({ _meta, sendNotification }: ToolCall): Progress {
  const progressToken = _meta?.progressToken;
  if (progressToken === undefined) return { say: () => {}, [Symbol.dispose]: () => {} };
  let progress = 0;
  let message = '';
  const send = () => {
    progress += 1;
    const params = { progressToken, progress, message };
    const notification: ServerNotification = { method: 'notifications/progress', params };
    // A client that is gone has no use for it.
    sendNotification(notification).catch(() => {});
  };
  const timer = setInterval(send, SILENCE);
  return {
    say: (text) => {
      message = text;
      send();
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
