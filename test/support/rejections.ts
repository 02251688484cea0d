/** Collects promises that reject without anybody's noticing, until it is stopped. */
export function watchRejections(): { readonly seen: readonly unknown[]; readonly stop: () => void } {
  const seen: unknown[] = [];
  const note = (reason: unknown) => seen.push(reason);
  process.on('unhandledRejection', note);
  return { seen, stop: () => process.off('unhandledRejection', note) };
}
