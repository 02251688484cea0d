/** Whether an action's id is one that a pattern names: `*` stands for any characters, dots included. */
export function fits(id: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(id);
}
