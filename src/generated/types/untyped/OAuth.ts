// Written by `npm run generate`. Not to be edited by hand.

export interface OAuthToken {
  access_token?: string;
  scope?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode?: boolean;
  token_type?: 'bearer';
  refresh_token?: string;
  stripe_user_id?: string;
  stripe_publishable_key?: string;
}

export interface OAuthDeauthorization {
  stripe_user_id: string;
}

export interface OAuthAuthorizeUrlParams {
  client_id?: string;
  response_type?: 'code';
  redirect_uri?: string;
  scope?: string;
  /** The part of the country, such as a state, county or province. */
  state?: string;
  stripe_landing?: string;
  always_prompt?: boolean;
  suggested_capabilities?: string[];
  stripe_user?: OAuthAuthorizeUrlParams.StripeUser;
}
export declare namespace OAuthAuthorizeUrlParams {
  export interface StripeUser {
    /** An email address. */
    email?: string;
    /** Where it can be reached. */
    url?: string;
    /** Two letters, as in ISO 3166-1 alpha-2. */
    country?: string;
    /** A telephone number, best with its country code (`+44…`). */
    phone_number?: string;
    /** The name of their business, at most 150 characters. */
    business_name?: string;
    /** `individual`, `company`, `non_profit` or, in the US, `government_entity`. */
    business_type?: string;
    /** First name. */
    first_name?: string;
    /** Family name. */
    last_name?: string;
    dob_day?: string;
    dob_month?: string;
    dob_year?: string;
    street_address?: string;
    /** City, town, village or district. */
    city?: string;
    /** The part of the country, such as a state, county or province. */
    state?: string;
    /** What is particular to Zip. */
    zip?: string;
    physical_product?: string;
    /** What was bought. */
    product_description?: string;
    /** Three letters in lower case, as in ISO 4217. */
    currency?: string;
    /** First name in kana, for Japan. */
    first_name_kana?: string;
    /** First name in kanji, for Japan. */
    first_name_kanji?: string;
    /** Family name in kana, for Japan. */
    last_name_kana?: string;
    /** Family name in kanji, for Japan. */
    last_name_kanji?: string;
    /** `male` or `female`, for countries that ask. */
    gender?: string;
    block_kana?: string;
    block_kanji?: string;
    building_kana?: string;
    building_kanji?: string;
  }
}

export interface OAuthAuthorizeUrlOptions {
  express?: boolean;
}

export interface OAuthDeauthorizeParams {
  client_id?: string;
  stripe_user_id?: string;
}

export interface OAuthTokenParams {
  grant_type: 'authorization_code' | 'refresh_token';
  /** A short text that programs can tell apart. */
  code?: string;
  refresh_token?: string;
  scope?: string;
  assert_capabilities?: string[];
}
