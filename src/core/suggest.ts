/** The known name that a misspelt one most likely means: one that is near, or that has a word more in front. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3) + 1);
  for (const candidate of known) {
    // Of names that are one word, many end with that, and few are meant: `account` is no `customer_account`.
    const lacksWord = plain(candidate.replace(/^[^_]*_(?=.*_)/, '')) === wanted;
    const distance = Math.min(editDistance(wanted, plain(candidate)), lacksWord ? 1.5 : Infinity);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** `paymentMethod`, `payment-method` and `payment_method` are the same word. Long input is cut: no name is that long. */
export function plain(name: string): string {
  return name
    .slice(0, 64)
    .replace(/[_\-\s]/g, '')
    .toLowerCase();
}

/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
