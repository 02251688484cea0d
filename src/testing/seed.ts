import { encodeForm } from '../core/form.ts';
import type { Answer } from './answer.ts';
import type { Incoming } from './incoming.ts';

/** A request to begin with. */
export interface SeedEntry {
  /** Verb and path: `POST /v1/customers`. `{{ada}}` in it stands for the id of what `ada` names. */
  readonly request: string;
  /** `{{ada}}` in a text stands for the id of what `ada` names, `{{ada.default_source}}` for one of its fields. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** A name for what comes of it, for later entries. */
  readonly as?: string;
  /** The connected account to do it in; default: the key's own. */
  readonly account?: string;
}

/** An object that came of an entry. */
export interface SeededObject {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What came of the entries that have a name, by it. */
export type Seeded = Readonly<Record<string, SeededObject>>;

/**
 * Carries out requests one after the other.
 *
 * @throws TypeError that says which entry is not one, or was refused, and why
 */
export function seed(entries: unknown, ask: (incoming: Incoming, account: string | undefined) => Answer): Seeded {
  if (!Array.isArray(entries))
    throw new TypeError('A seed is a list of requests: [{ "request": "POST /v1/customers" }].');
  const made = new Map<string, SeededObject>();
  entries.forEach((entry: unknown, index) => {
    const { request, params = {}, as, account } = readEntry(entry, `Seed entry ${index + 1}`);
    const where = `Seed entry ${index + 1} (${request})`;
    if (as !== undefined && made.has(as)) throw new TypeError(`${where}: another entry is already called '${as}'.`);
    const [method = '', path = ''] = String(withReferences(request, made, where)).split(' ');
    const { status, body } = ask(incomingOf(method, path, withReferences(params, made, where)), account);
    const answer: unknown = JSON.parse(body);
    if (status !== 200) throw new TypeError(`${where} was refused: ${textAt(answer, ['error', 'message'])}`);
    if (as === undefined) return;
    if (!isSeeded(answer)) throw new TypeError(`${where}: what comes of it has no id to be named by.`);
    made.set(as, answer);
  });
  return Object.fromEntries(made);
}

function incomingOf(method: string, path: string, params: unknown): Incoming {
  const form = isRecord(params) ? encodeForm(params) : '';
  const isPost = method === 'POST';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method, target: isPost || form === '' ? path : `${path}?${form}`, headers, body: isPost ? form : '' };
}

const FIELDS = ['request', 'params', 'as', 'account'];

function readEntry(entry: unknown, where: string): SeedEntry {
  if (!isRecord(entry)) throw new TypeError(`${where} is not an object with a request.`);
  const { request, params = {}, as, account } = entry;
  const unknown = Object.keys(entry).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw new TypeError(`${where}: '${unknown}' is none of ${FIELDS.join(', ')}.`);
  if (typeof request !== 'string' || !/^(?:GET|POST|DELETE) \/v1\/\S+$/.test(request)) {
    throw new TypeError(`${where}: its request is not a verb and a path, such as POST /v1/customers.`);
  }
  if (!isRecord(params) || Array.isArray(params)) throw new TypeError(`${where}: its params are not an object.`);
  if (as !== undefined && (typeof as !== 'string' || !/^\w+$/.test(as))) {
    throw new TypeError(`${where}: its name (as) is not made of letters, digits and _.`);
  }
  if (account !== undefined && (typeof account !== 'string' || !/^acct_\w+$/.test(account))) {
    throw new TypeError(`${where}: its account is not the id of one, such as acct_123.`);
  }
  return { request, params, ...(as !== undefined && { as }), ...(account !== undefined && { account }) };
}

const REFERENCE = /\{\{(\w+)((?:\.\w+)*)\}\}/g;

/** A value in which the texts have the ids and fields that they refer to. */
function withReferences(value: unknown, made: ReadonlyMap<string, SeededObject>, where: string): unknown {
  if (typeof value === 'string') {
    return value.replace(REFERENCE, (reference, name: string, path: string) => {
      const object = made.get(name);
      if (object === undefined) throw new TypeError(`${where}: no entry before it is called '${name}'.`);
      const found = textAt(object, path === '' ? ['id'] : path.slice(1).split('.'));
      if (found === undefined) throw new TypeError(`${where}: ${reference} is no text or number.`);
      return found;
    });
  }
  if (Array.isArray(value)) return value.map((element) => withReferences(element, made, where));
  if (!isRecord(value) || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner, made, where)]));
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

const isSeeded = (value: unknown): value is SeededObject => isRecord(value) && typeof value['id'] === 'string';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
