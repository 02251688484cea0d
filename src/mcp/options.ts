import type { CallOptions, CatalogPolicy } from '../catalog/index.ts';

/** What a server offers, and when it asks a person first. */
export interface McpServerOptions extends CatalogPolicy {
  /**
   * Whether a person has to approve of each destructive action that `beforeAction` lets through. A client that can't ask
   * gets a refusal. Default: `ask`.
   */
  readonly destructive?: 'ask' | 'allow' | undefined;
  /** The options of every call, or of one: the account to act for, which fields are shown. */
  readonly callOptions?: CallOptions | ((action: string, input: unknown) => CallOptions) | undefined;
  /** What the server acts for, told to models and to people who approve: `live mode, account acct_1`. */
  readonly actsFor?: string | undefined;
}
