// Written by `npm run generate`. Not to be edited by hand.

export interface TerminalConnectionToken {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/connection_tokens/object) */
  object: 'terminal.connection_token';
  /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/terminal/connection_tokens/object) */
  location?: string;
  /** [Docs](https://docs.stripe.com/api/terminal/connection_tokens/object) */
  secret: string;
}

export interface TerminalConnectionTokenCreateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/terminal/connection_tokens/create) */
  location?: string | undefined;
}
