import { invalid, type Problem } from './problem.ts';

/** A request's way to what answers it. */
export interface Match<T> {
  readonly target: T;
  /** The path's placeholders, decoded. */
  readonly ids: Readonly<Record<string, string>>;
}

interface Node<T> {
  readonly fixed: Map<string, Node<T>>;
  placeholder: Node<T> | undefined;
  readonly targets: Map<string, { readonly target: T; readonly names: readonly string[] }>;
}

const emptyNode = <T>(): Node<T> => ({ fixed: new Map(), placeholder: undefined, targets: new Map() });

/** Finds what answers a verb and a path. A fixed segment goes before a placeholder: `search` is no customer's id. */
export class Router<T> {
  readonly #root: Node<T> = emptyNode();

  /** @param path - with placeholders: `/v1/customers/{customer}` */
  add(method: string, path: string, target: T): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of path.split('/')) {
      if (!segment.startsWith('{')) {
        const next = node.fixed.get(segment) ?? emptyNode<T>();
        node.fixed.set(segment, next);
        node = next;
      } else {
        names.push(segment.slice(1, -1));
        node.placeholder ??= emptyNode();
        node = node.placeholder;
      }
    }
    node.targets.set(method, { target, names });
  }

  /** Undefined where there is no such route. */
  match(method: string, path: string): Match<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    const values: string[] = [];
    for (const segment of path.split('/')) {
      const fixed: Node<T> | undefined = node.fixed.get(segment);
      if (fixed === undefined) {
        const value = decodeSegment(segment);
        if (value === undefined) return undefined;
        values.push(value);
      }
      node = fixed ?? node.placeholder;
      if (node === undefined) return undefined;
    }
    const found = node.targets.get(method);
    return (
      found && {
        target: found.target,
        ids: Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? ''])),
      }
    );
  }
}

function decodeSegment(segment: string): string | undefined {
  if (segment === '') return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** What is answered where Stripe has no such route. */
export function unrecognised(method: string, path: string): Problem {
  return invalid(
    `Unrecognized request URL (${method}: ${path.slice(0, 200)}). There is no such route: see https://docs.stripe.com/api.`,
    { status: 404 },
  );
}
