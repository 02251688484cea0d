// Written by `npm run generate`. Not to be edited by hand.

export interface V2DeletedObject {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object?: string;
}
