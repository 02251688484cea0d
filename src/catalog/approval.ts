/** What a person approves of. */
export interface Approvable {
  readonly id: string;
  /** Whole, as it would be sent. */
  readonly input: unknown;
  /** Whom the call would act for: `stripeAccount` and `stripeContext`. */
  readonly actor: readonly (string | undefined)[];
}

/** A new demand for approval, good for this very call and no other. */
export const newApproval = (call: Approvable) => approvalOf(call, crypto.randomUUID());

/** Whether an approval is one of this very call. */
export async function isApprovalOf(call: Approvable, approval: string | undefined): Promise<boolean> {
  const [nonce = ''] = approval?.split('.') ?? [];
  return approval !== undefined && approval === (await approvalOf(call, nonce));
}

async function approvalOf({ id, input, actor }: Approvable, nonce: string): Promise<string> {
  const text = JSON.stringify([nonce, id, sorted(input), actor]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${nonce}.${hex}`;
}

/** The same value with its keys in one order, whatever order they came in. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Blob) return { blob: value.size, type: value.type };
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
