// Written by `npm run generate`. Not to be edited by hand.

export interface TerminalConnectionToken {
  object: 'terminal.connection_token';
  location?: string;
  secret: string;
}

export interface TerminalConnectionTokenCreateParams {
  expand?: readonly string[] | undefined;
  location?: string | undefined;
}
