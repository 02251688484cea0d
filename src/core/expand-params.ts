import type { Expand } from './expand.ts';
import type { ExpandPaths } from './expand-paths.ts';

/** What may be written after `expand`. */
export type PathList = readonly string[] | undefined;

/** Parameters whose `expand` is checked against what it expands, as far as its paths are literal. */
export type Expanding<Params, T, Paths extends PathList> = {
  [Name in keyof Params]: Name extends 'expand' ? ExpandPaths<T, Paths> | Absent<Paths> : Params[Name];
} & Present<Paths>;

/** Except for literal paths, there may as well be none. */
type Absent<Paths extends PathList> = Paths extends readonly [unknown, ...unknown[]] ? never : undefined;

/** `wanted ? ['customer'] : undefined` is refused, since the result can't tell: a `string[]` says that it depends. */
type Present<Paths extends PathList> = Paths extends readonly [unknown, ...unknown[]] ? { expand: object } : unknown;

/** A result with the fields of its `expand` parameter expanded. */
export type Expanded<T, Paths extends PathList> = [Paths] extends [readonly []]
  ? T
  : string extends Written<Paths>
    ? Expand<T, string>
    : Paths extends readonly string[]
      ? Expand<T, Paths[number]>
      : T;

/** The paths of a literal array; just `string` where it depends on the run which paths are in it. */
type Written<Paths extends PathList> = Paths extends readonly string[]
  ? number extends Paths['length']
    ? string
    : { [Index in keyof Paths]: Certain<Paths[Index]> }[number]
  : never;

type Certain<Path, All = Path> = Path extends unknown ? ([All] extends [Path] ? Path : string) : never;
