import { once } from './once.ts';

/** What this library needs of one of Node's diagnostics channels. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

/** Events published on `stripe-connector:<name>`, with the same payloads as the hooks. */
export type ChannelName = 'request' | 'response' | 'retry' | 'error' | 'response-mismatch' | 'hook-error';

/** Node's module, where the runtime has it. Asked of the runtime rather than imported, so that bundles for the edge build. */
const diagnosticsModule = once((): { channel(name: string): Channel } | undefined =>
  globalThis.process?.getBuiltinModule?.('node:diagnostics_channel'),
);

const channels = new Map<ChannelName, Channel | undefined>();

function channel(name: ChannelName): Channel | undefined {
  if (!channels.has(name)) channels.set(name, diagnosticsModule()?.channel(`stripe-connector:${name}`));
  return channels.get(name);
}

/** Whether anybody listens. */
export function hasSubscribers(name: ChannelName): boolean {
  return channel(name)?.hasSubscribers === true;
}

/** Tells the channel's subscribers. */
export function publish(name: ChannelName, event: unknown): void {
  channel(name)?.publish(event);
}
