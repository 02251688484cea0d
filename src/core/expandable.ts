declare const target: unique symbol;

/** The id of an object, in whose place the object is where it was expanded. A plain string can be assigned to it. */
export type Expandable<T> = string & { readonly [target]?: T };
