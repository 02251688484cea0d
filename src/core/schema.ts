/** One thing that is wrong with a value, as zod reports it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * What this library needs of a schema. Every zod schema is one. Kept this small because the compiler checks it several
 * times faster than zod's own types, and because field docs of `T` survive in the declarations.
 */
export interface Schema<T> {
  /** Returns the value, or throws an error that lists everything wrong with it. */
  parse(value: unknown): T;
  /** The same without throwing. */
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
  /** Whether a value fits: faster than parsing, where a schema has it. */
  accepts?(value: unknown): boolean;
}
