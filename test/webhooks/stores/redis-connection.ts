import { once } from 'node:events';
import { connect } from 'node:net';
import type { RedisCommand } from '../../../examples/webhooks/redis-dedupe.ts';

/** A connection to Redis: enough of its protocol for the commands of the example. */
export async function redisConnection(port: number): Promise<{ readonly command: RedisCommand }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // It ends with its server.
  socket.on('error', () => {});
  const waiting: ((reply: unknown) => void)[] = [];
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let reply = parse(rest); reply !== undefined; reply = parse(rest)) {
      rest = rest.subarray(reply.length);
      waiting.shift()?.(reply.value);
    }
  });
  return {
    async command(...args) {
      const parts = args.map((arg) => `$${Buffer.byteLength(arg)}\r\n${arg}\r\n`);
      const reply = await new Promise((resolve) => {
        waiting.push(resolve);
        socket.write(`*${args.length}\r\n${parts.join('')}`);
      });
      if (reply instanceof Error) throw reply;
      return reply;
    },
  };
}

/** The first reply in what has arrived, once it is whole. */
function parse(bytes: Buffer): { readonly value: unknown; readonly length: number } | undefined {
  const end = bytes.indexOf('\r\n');
  if (end === -1) return undefined;
  const line = bytes.toString('utf8', 1, end);
  const length = end + 2;
  switch (String.fromCharCode(bytes[0] ?? 0)) {
    case '-':
      return { value: new Error(line), length };
    case ':':
      return { value: Number(line), length };
    case '$': {
      if (line === '-1') return { value: null, length };
      const whole = length + Number(line) + 2;
      return bytes.length < whole ? undefined : { value: bytes.toString('utf8', length, whole - 2), length: whole };
    }
    default:
      return { value: line, length };
  }
}
