import { once } from 'node:events';
import { connect } from 'node:net';
import type { PostgresQuery } from '../../../examples/webhooks/postgres-dedupe.ts';

interface Waiting {
  readonly rows: Record<string, unknown>[];
  error?: Error;
  readonly end: () => void;
}

/** A connection to Postgres: enough of its protocol for the queries of the example. Columns are named by their number. */
export async function postgresConnection(port: number): Promise<{ readonly query: PostgresQuery }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // It ends with its server.
  socket.on('error', () => {});
  const waiting: Waiting[] = [];
  const next = (send: () => void): Promise<Waiting> =>
    new Promise((resolve) => {
      const one: Waiting = { rows: [], end: () => resolve(one) };
      waiting.push(one);
      send();
    });
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const length = rest.readInt32BE(1) + 1;
      take(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, length), waiting);
      rest = rest.subarray(length);
    }
  });
  const startup = Buffer.from('\0\x03\0\0user\0tester\0database\0postgres\0\0', 'latin1');
  await next(() => socket.write(Buffer.concat([int32(startup.length + 4), startup])));
  return {
    async query(text, values = []) {
      const parts = values.flatMap((value) => [int32(Buffer.byteLength(value)), Buffer.from(value)]);
      const { rows, error } = await next(() =>
        socket.write(
          Buffer.concat([
            message('P', Buffer.from(`\0${text}\0\0\0`)),
            message('B', Buffer.from('\0\0\0\0'), int16(values.length), ...parts, int16(0)),
            message('E', Buffer.from('\0\0\0\0\0')),
            message('S'),
          ]),
        ),
      );
      if (error !== undefined) throw error;
      return { rows };
    },
  };
}

function take(kind: string, content: Buffer, waiting: Waiting[]): void {
  const [one] = waiting;
  if (one === undefined) return;
  if (kind === 'D') one.rows.push({ columns: content.readInt16BE(0) });
  if (kind === 'E') one.error = new Error(content.toString('utf8').replaceAll('\0', ' '));
  // Ready for the next one.
  if (kind === 'Z') waiting.shift()?.end();
}

function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(content.length + 4), content]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
