// Written by `npm run generate`. Not to be edited by hand.

export interface Application {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'application';
  /** Whether it no longer exists. */
  deleted?: void;
  /** What it is called. */
  name: string | null;
}

export interface DeletedApplication {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'application';
  /** Whether it no longer exists. */
  deleted: true;
  /** What it is called. */
  name: string | null;
}
