// Written by `npm run generate`. Not to be edited by hand.

export interface OAuthToken {
  access_token?: string;
  scope?: string;
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
  state?: string;
  stripe_landing?: string;
  always_prompt?: boolean;
  suggested_capabilities?: string[];
  stripe_user?: OAuthAuthorizeUrlParams.StripeUser;
}
export declare namespace OAuthAuthorizeUrlParams {
  export interface StripeUser {
    email?: string;
    url?: string;
    country?: string;
    phone_number?: string;
    business_name?: string;
    business_type?: string;
    first_name?: string;
    last_name?: string;
    dob_day?: string;
    dob_month?: string;
    dob_year?: string;
    street_address?: string;
    city?: string;
    state?: string;
    zip?: string;
    physical_product?: string;
    product_description?: string;
    currency?: string;
    first_name_kana?: string;
    first_name_kanji?: string;
    last_name_kana?: string;
    last_name_kanji?: string;
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
  code?: string;
  refresh_token?: string;
  scope?: string;
  assert_capabilities?: string[];
}
