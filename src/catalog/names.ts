/** How the words of a tool's name are joined. */
export type NameStyle = 'snake' | 'kebab' | 'camel';

/** An action's id as a name that every tool format takes: 1 to 64 letters, digits, `_` and `-`. */
export function toolName(id: string, style: NameStyle = 'snake'): string {
  const all = wordsOf(id);
  if (style === 'camel') return all.map((word, index) => (index === 0 ? word : capital(word))).join('');
  return all.join(style === 'snake' ? '_' : '-');
}

/** An action's id as a person reads it: `Checkout sessions: list line items`. */
export function titleOf(id: string): string {
  const end = id.lastIndexOf('.');
  const operation = id.slice(end + 1) === 'del' ? 'delete' : id.slice(end + 1);
  return `${capital(wordsOf(id.slice(0, end)).join(' '))}: ${wordsOf(operation).join(' ')}`;
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s._]+/);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
