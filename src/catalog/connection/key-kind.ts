import { KEY_FORM } from '../../core/client.ts';
import { field } from '../../core/field.ts';
import type { RequestOptions } from '../../core/options.ts';
import { Aborted, TimedOut, withLimit } from '../../core/time-limit.ts';
import type { CatalogClient } from '../perform.ts';
import type { Connected } from './report.ts';

/** What the form of a key says. */
export type KeyKind = Pick<Connected, 'mode' | 'keyType'>;

/** How long a key that has come once may take to come again: nothing but its kind depends on it. */
const PATIENCE_MS = 10_000;

/** Of what kind a client's key is. The client itself never tells the key, and the function that gives it may hang. */
export async function keyKindOf(stripe: CatalogClient, { timeout, signal }: RequestOptions): Promise<KeyKind> {
  const ask = field(stripe, KEY_FORM);
  const ms = Math.min(timeout ?? PATIENCE_MS, PATIENCE_MS);
  const late = new TimedOut('timeout', ms);
  const limit = { ms, timedOut: () => late, signals: signal === undefined ? [] : [signal] };
  const form = await withLimit(limit, async () => (typeof ask === 'function' ? String(await ask()) : '')).catch(
    (why: unknown) => {
      if (why instanceof Aborted) throw why.reason;
      if (why !== late) throw why;
      return '';
    },
  );
  return { mode: modeOf(form), keyType: typeOf(form) };
}

function modeOf(form: string): KeyKind['mode'] {
  if (form.includes('_test_')) return 'test';
  return form.includes('_live_') ? 'live' : 'unknown';
}

function typeOf(form: string): KeyKind['keyType'] {
  if (form.includes('_org_')) return 'organization';
  if (form.startsWith('rk_')) return 'restricted';
  return form.startsWith('sk_') ? 'secret' : 'unknown';
}
