import { KEY_FORM } from '../../core/client.ts';
import { field } from '../../core/schema-view.ts';
import type { CatalogClient } from '../perform.ts';
import type { Connected } from './report.ts';

/** What the form of a key says. */
export type KeyKind = Pick<Connected, 'mode' | 'keyType'>;

/** Of what kind a client's key is. The client itself never tells the key. */
export async function keyKindOf(stripe: CatalogClient): Promise<KeyKind> {
  const ask = field(stripe, KEY_FORM);
  const form = typeof ask === 'function' ? String(await ask()) : '';
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
