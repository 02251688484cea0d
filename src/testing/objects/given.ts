/** A text parameter: `''` unsets, undefined leaves. */
export type TextParam = string | null | undefined;

/**
 * The texts that a request sets or unsets. Those it doesn't name are left out, so that the rest can be spread over an
 * object and change nothing else.
 */
export function givenTexts<Name extends string>(
  params: { readonly [Field in Name]?: TextParam },
  names: readonly Name[],
): { readonly [Field in Name]?: string | null } {
  const changes: { [Field in Name]?: string | null } = {};
  for (const name of names) {
    const value = params[name];
    if (value !== undefined) changes[name] = value === '' ? null : value;
  }
  return changes;
}

/** The parameters of these names that were given, as they are. */
export function given<P extends object, Name extends keyof P>(
  params: P,
  names: readonly Name[],
): { [Field in Name]?: Exclude<P[Field], undefined> } {
  const changes: { [Field in Name]?: Exclude<P[Field], undefined> } = {};
  for (const name of names) {
    const value = params[name];
    if (isGiven(value)) changes[name] = value;
  }
  return changes;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
