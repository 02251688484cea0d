import { parseArgs } from 'node:util';
import type { CatalogPolicy } from '../catalog/index.ts';
import { UsageError } from '../cli/command.ts';
import { isLiveKey, keyProblem } from '../core/api-key.ts';
import { baseUrlProblem } from '../core/base-url.ts';
import { redactText } from '../core/redact.ts';

/** What `mcp` was told. */
export interface McpCliOptions {
  readonly apiKey: string;
  readonly isLive: boolean;
  readonly account: string | undefined;
  readonly baseUrl: string | undefined;
  readonly policy: CatalogPolicy;
  /** Where to serve Streamable HTTP; undefined for stdio. */
  readonly port: number | undefined;
  /** What a client over HTTP has to know. */
  readonly token: string | undefined;
}

/** The variables that `mcp` reads. */
export type McpEnvironment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = '12112';

/** @throws UsageError that names the argument or variable at fault, and never shows the key */
export function mcpCliOptions(args: readonly string[], env: McpEnvironment): McpCliOptions {
  const values = parsed(args);
  const apiKey = keyFrom(env);
  const isLive = isLiveKey(apiKey);
  if (isLive && !values.live) {
    throw new UsageError('STRIPE_SECRET_KEY is a live key: real money would move. Add --live if that is meant.');
  }
  const port = values.http;
  return {
    apiKey,
    isLive,
    account: values.account,
    baseUrl: baseUrlFrom(values['base-url']),
    policy: policyFrom(values),
    port: port === undefined ? undefined : portFrom(port),
    token: tokenFrom(env),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withPort(args),
      options: {
        only: { type: 'string', multiple: true },
        except: { type: 'string', multiple: true },
        omit: { type: 'string', multiple: true },
        'read-only': { type: 'boolean', default: false },
        'max-effect': { type: 'string' },
        account: { type: 'string' },
        customer: { type: 'string' },
        live: { type: 'boolean', default: false },
        http: { type: 'string' },
        'base-url': { type: 'string' },
      },
    }).values;
  } catch (error) {
    const hint = args.some((arg) => /key/i.test(arg) || /^[sr]k_/.test(arg)) ? ` ${KEY_HINT}` : '';
    throw new UsageError(redactText(error instanceof Error ? error.message : String(error)) + hint);
  }
}

const KEY_HINT = 'The key comes from STRIPE_SECRET_KEY only: every program on a machine sees the arguments of others.';

/** `--http` may stand alone. */
function withPort(args: readonly string[]): string[] {
  return args.map((arg, index) =>
    arg === '--http' && !/^\d+$/.test(args[index + 1] ?? '') ? `--http=${DEFAULT_PORT}` : arg,
  );
}

function keyFrom({ STRIPE_SECRET_KEY: key }: McpEnvironment): string {
  if (key === undefined) throw new UsageError('STRIPE_SECRET_KEY is not set. Put a restricted key (rk_…) there.');
  const problem = keyProblem(key);
  if (problem !== undefined) throw new UsageError(`STRIPE_SECRET_KEY: ${problem}`);
  return key;
}

function tokenFrom({ STRIPE_MCP_TOKEN: token }: McpEnvironment): string | undefined {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError(
    'STRIPE_MCP_TOKEN: expected printable ASCII characters without white space, or no such variable.',
  );
}

function policyFrom(values: ReturnType<typeof parsed>): CatalogPolicy {
  const { only, except, omit, customer } = values;
  const maxEffect = values['max-effect'];
  if (maxEffect !== undefined && maxEffect !== 'read' && maxEffect !== 'write' && maxEffect !== 'destructive') {
    throw new UsageError(`--max-effect: expected read, write or destructive, got '${maxEffect}'.`);
  }
  const listed = (patterns: readonly string[]) => patterns.flatMap((one) => one.split(',')).map((one) => one.trim());
  return {
    readOnly: values['read-only'],
    ...(only === undefined ? {} : { only: listed(only) }),
    ...(except === undefined ? {} : { except: listed(except) }),
    ...(omit === undefined ? {} : { omit: listed(omit) }),
    ...(maxEffect === undefined ? {} : { maxEffect }),
    ...(customer === undefined ? {} : { bind: { customer } }),
  };
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--http: expected a port from 0 to 65535, got '${text}'.`);
}

function baseUrlFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const problem = baseUrlProblem(text);
  if (problem !== undefined) throw new UsageError(`--base-url: ${problem}`);
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || /^(?:localhost|\[::1\]|127(?:\.\d+){3})$/.test(hostname)) return text;
  throw new UsageError(`--base-url: the key would be sent to ${hostname} without encryption. Use https.`);
}
