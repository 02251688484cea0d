// Written by `npm run generate`. Not to be edited by hand.

export interface EphemeralKey {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'ephemeral_key';
  /** When it was made. Unix seconds. */
  created: number;
  /** When it stops to work. Unix seconds. */
  expires: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** The key itself. Not to be logged or stored. */
  secret?: string;
}

export interface EphemeralKeyCreateParams {
  /** Id of the customer (`cus_…`). */
  customer?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the issued card that it gives access to (`ic_…`). */
  issuing_card?: string | undefined;
  /** A secret made once by the device that asks for the card. */
  nonce?: string | undefined;
  /** Id of the check of identity that it gives access to (`vs_…`). */
  verification_session?: string | undefined;
}

export interface EphemeralKeyDeleteParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
