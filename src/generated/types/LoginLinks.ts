// Written by `npm run generate`. Not to be edited by hand.

export interface LoginLink {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/login_link/object#login_link_object-object) */
  object: 'login_link';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/login_link/object#login_link_object-created) */
  created: number;
  /** The page that signs the user in, once. [Docs](https://docs.stripe.com/api/accounts/login_link/object#login_link_object-url) */
  url: string;
}
