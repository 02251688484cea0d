import type { CatalogPolicy } from '../catalog/index.ts';
import { plain } from '../catalog/plain.ts';
import type { McpServerOptions } from './options.ts';

/** The policy behind the tools: its own `beforeAction` is asked first, then a person where the action is destructive. */
export function policyOf(options: McpServerOptions): CatalogPolicy {
  const { destructive = 'ask', callOptions, actsFor, ...policy } = plain(options, 'options');
  if (destructive === 'allow') return policy;
  const { beforeAction } = policy;
  return {
    ...policy,
    beforeAction: async (action, input, about) => {
      const verdict = beforeAction === undefined ? 'allow' : await beforeAction(action, input, about);
      return verdict === 'allow' && action.effect === 'destructive' ? 'needsApproval' : verdict;
    },
  };
}
