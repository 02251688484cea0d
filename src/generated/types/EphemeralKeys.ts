// Written by `npm run generate`. Not to be edited by hand.

export interface EphemeralKey {
  id: string;
  object: 'ephemeral_key';
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires: number;
  livemode: boolean;
  secret?: string;
}

export interface EphemeralKeyCreateParams {
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  issuing_card?: string | undefined;
  nonce?: string | undefined;
  verification_session?: string | undefined;
}

export interface EphemeralKeyDeleteParams {
  expand?: readonly string[] | undefined;
}
