/** Where this suite has the last word, a runtime that is missing is a failure. */
export function missing(name: string, skip: (note: string) => never): never {
  const note = `npm has no executable of ${name} for this machine`;
  if (process.env.CI !== undefined) throw new Error(note);
  return skip(note);
}
