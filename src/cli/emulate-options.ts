import { parseArgs } from 'node:util';
import type { Fault, RateLimitOption } from '../testing/index.ts';
import { UsageError } from './command.ts';

/** What `emulate` was told. */
export interface EmulateOptions {
  readonly port: number;
  readonly host: string;
  readonly allowOtherMachines: boolean;
  readonly seed: string | undefined;
  readonly latency: number;
  readonly rateLimit: { readonly rateLimit?: RateLimitOption };
  readonly faults: readonly Fault[];
  /** Where webhooks go to. */
  readonly webhook: { readonly url: URL; readonly secret: string } | undefined;
}

/** @throws UsageError that names the argument at fault */
export function emulateOptions(args: readonly string[]): EmulateOptions {
  const values = parsed(args);
  const limit = values['rate-limit'];
  return {
    port: whole('--port', values.port, 65_535),
    host: values.host,
    allowOtherMachines: values['allow-other-machines'],
    seed: values.seed,
    latency: whole('--latency', values.latency, 600_000),
    rateLimit: limit === undefined ? {} : { rateLimit: rateLimitOf(limit) },
    faults: values.fail.map(faultOf),
    webhook: webhookOf(values),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '12111' },
        host: { type: 'string', default: '127.0.0.1' },
        'allow-other-machines': { type: 'boolean', default: false },
        seed: { type: 'string' },
        latency: { type: 'string', default: '0' },
        'rate-limit': { type: 'string' },
        fail: { type: 'string', multiple: true, default: [] },
        webhook: { type: 'string' },
        secret: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string, most: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`${name}: expected a whole number from 0 to ${most}, got '${text}'.`);
}

function rateLimitOf(text: string): RateLimitOption {
  if (text === 'live' || text === 'test') return text;
  if (/^[1-9]\d{0,5}$/.test(text)) return { reads: Number(text), writes: Number(text) };
  throw new UsageError(`--rate-limit: expected live, test or a number of requests a second, got '${text}'.`);
}

const FAULT = /^(?:((?:GET|POST|DELETE|\*) \/v[12]\/[^\s=]+)=)?([2-5]\d\d|reset|truncated)(?:@([01]|0?\.\d+))?$/;

/** For example `POST /v1/refunds=503@0.1`. */
function faultOf(text: string): Fault {
  const [, route, what, probability] = FAULT.exec(text) ?? [];
  if (what === undefined) {
    throw new UsageError(`--fail: expected a fault such as 'POST /v1/refunds=500' or '503@0.1', got '${text}'.`);
  }
  return {
    ...(what === 'reset' || what === 'truncated' ? { connection: what } : { status: Number(what) }),
    ...(route !== undefined && { route }),
    ...(probability !== undefined && { probability: Number(probability) }),
  };
}

/** Events hold what the emulator was told: they leave this machine only if that is said. */
function webhookOf({ webhook, secret, 'allow-other-machines': allowed }: ReturnType<typeof parsed>) {
  if (webhook === undefined) {
    if (secret !== undefined) throw new UsageError('--secret signs what --webhook sends: give both.');
    return undefined;
  }
  if (secret === undefined || !/^whsec_\w+$/.test(secret)) {
    throw new UsageError('--webhook: give the --secret too that signs what is sent, whsec_ and letters or digits.');
  }
  const url = URL.canParse(webhook) ? new URL(webhook) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--webhook: expected a URL such as http://127.0.0.1:3000/webhooks, got '${webhook}'.`);
  }
  if (!allowed && !LOOPBACK.test(url.hostname)) {
    throw new UsageError(`--webhook: ${url.hostname} is another machine. Add --allow-other-machines if that is meant.`);
  }
  return { url, secret };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
