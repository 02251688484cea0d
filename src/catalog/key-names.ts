/** The names in a key. A key is sent as it is, so that `a[b]` is the `b` of `a`. */
export const namesIn = (key: string): string[] => key.split(/[[\]\s]+/).filter((name) => name !== '');
