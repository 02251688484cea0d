// Written by `npm run generate`. Not to be edited by hand.

export interface V2DeletedObject {
  id: string;
  object?: string;
}
