/** Loads the compiler of schemas, which weighs more than all the rest, once one is worth compiling. */
export const loadCompiler: (() => Promise<typeof import('./compile-schema.ts')>) | undefined = () =>
  import('./compile-schema.ts');
