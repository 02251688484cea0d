import { type Inclusions, listed } from '../listed.ts';

/** What belongs to accounts and is kept apart from them. */
export const CONNECT_INCLUSIONS: Inclusions = {
  account: {
    external_accounts: listed(
      ['bank_account', 'card'],
      (id) => `/v1/accounts/${id}/external_accounts`,
      (account, id) => account.externalAccounts.filter((row) => row.account === id),
      { isAlways: true },
    ),
  },
  application_fee: {
    refunds: listed(
      ['fee_refund'],
      (id) => `/v1/application_fees/${id}/refunds`,
      (account, id) => account.feeRefunds.filter(({ fee }) => fee === id),
      { isAlways: true },
    ),
  },
  transfer: {
    reversals: listed(
      ['transfer_reversal'],
      (id) => `/v1/transfers/${id}/reversals`,
      (account, id) => account.transferReversals.filter(({ transfer }) => transfer === id),
      { isAlways: true },
    ),
  },
};
