// Written by `npm run generate`. Not to be edited by hand.

export interface Application {
  id: string;
  object: 'application';
  deleted?: void;
  name: string | null;
}

export interface DeletedApplication {
  id: string;
  object: 'application';
  deleted: true;
  name: string | null;
}
