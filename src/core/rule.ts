import type { Issue } from './errors/validation-error.ts';

/** The parameters of a call, not known to be of the types that the action takes. */
export type GivenParams = Readonly<Record<string, unknown>>;

/** Something that Stripe asks of several parameters together. */
export interface Rule {
  /** What it asks, as a sentence. */
  readonly says: string;
  /** What is wrong; nothing where the rule holds, or where it can't be known. */
  readonly check: (params: GivenParams) => Issue | undefined;
}

/** Whether a parameter is there to set something: `''` and null unset. */
export const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** At least one of some parameters, unless something else stands in for them. */
// @__NO_SIDE_EFFECTS__
export function needsOneOf(
  names: readonly [string, ...string[]],
  says: string,
  isExcused: (params: GivenParams) => boolean = () => false,
): Rule {
  const check = (params: GivenParams) =>
    names.some((name) => isGiven(params[name])) || isExcused(params) ? undefined : { path: names[0], message: says };
  return { says, check };
}

/** A parameter that none of some others goes with. */
// @__NO_SIDE_EFFECTS__
export function excludes(
  name: string,
  others: readonly [string, ...string[]],
  says = `Give either \`${name}\` or \`${others[0]}\`.`,
): Rule {
  const check = (params: GivenParams) => {
    const other = isGiven(params[name]) ? others.find((one) => isGiven(params[one])) : undefined;
    return other === undefined ? undefined : { path: other, message: `not together with \`${name}\`. ${says}` };
  };
  return { says, check };
}

/** Parameters that go only with a certain state of others. */
// @__NO_SIDE_EFFECTS__
export function allowedOnly(names: readonly string[], holds: (params: GivenParams) => boolean, says: string): Rule {
  const check = (params: GivenParams) => {
    const given = names.find((name) => isGiven(params[name]));
    return given === undefined || holds(params) ? undefined : { path: given, message: says };
  };
  return { says, check };
}

/** The same rule for an object inside the parameters, or for each in an array of them. */
// @__NO_SIDE_EFFECTS__
export function within(name: string, rule: Rule): Rule {
  const at = (path: string, value: unknown): Issue | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const issue = rule.check({ ...value });
    return issue && { ...issue, path: `${path}.${issue.path}` };
  };
  const check = (params: GivenParams): Issue | undefined => {
    const value = params[name];
    if (!Array.isArray(value)) return at(name, value);
    for (const [index, one] of value.entries()) {
      const issue = at(`${name}[${index}]`, one);
      if (issue !== undefined) return issue;
    }
    return undefined;
  };
  return { says: rule.says, check };
}
