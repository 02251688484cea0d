import type { IncomingMessage } from 'node:http';

/** The body of a request that nobody has read yet. */
export interface NodeBody {
  /** Reads no further than it is asked to. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Reads what is left, for nobody: until then, Node reads no other request from the connection. */
  drop(): Promise<void>;
}

/** Reads a body as it is asked for. */
export function nodeBody(incoming: IncomingMessage): NodeBody {
  const chunks = incoming[Symbol.asyncIterator]();
  let asked: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        asked = controller;
      },
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      // Nothing to cancel: were the iterator ended, the connection would be too, before the answer.
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    async drop() {
      // A body that has been read has ended by now, and this changes nothing.
      asked?.error(new Error('The request was answered before its body was read.'));
      while (!(await chunks.next()).done);
    },
  };
}
