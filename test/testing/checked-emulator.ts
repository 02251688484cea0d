import type { AnyResource } from '../../src/core/resource-map.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

/** An emulator of its own, whose clock stands still, for such a client. */
export function checkedEmulator(...tables: readonly AnyResource[]) {
  const emulator = createEmulator({ now: () => Date.UTC(2026, 0, 31, 12) });
  return { emulator, ...checkedStripe(emulator, tables) };
}
