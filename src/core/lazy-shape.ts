/** How the schema of each field is made. */
export type Makers<S> = { readonly [Name in keyof S]: () => S[Name] };

/** The fields of an object, the schema of each made when it is first looked at. */
export function lazyShape<S extends object>(makers: Makers<S>): S {
  const shape = {} as S;
  for (const name of Object.keys(makers) as (keyof S)[]) {
    const get = () => {
      const value = makers[name]();
      Object.defineProperty(shape, name, { value });
      return value;
    };
    Object.defineProperty(shape, name, { get, enumerable: true, configurable: true });
  }
  return shape;
}
