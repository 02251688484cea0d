import { seededRandom } from '../ids.ts';
import { invalid } from '../problem.ts';

interface Address {
  readonly type: string;
  readonly supported_networks: readonly string[];
  readonly [details: string]: unknown;
}

/** A way to transfer money to Stripe: where the account is, and what has to be written on the form. */
interface TransferType {
  readonly currency: string;
  readonly country: string;
  readonly addresses: (digits: (count: number) => string, country: string) => readonly Address[];
}

const BANK = {
  city: 'South San Francisco',
  country: 'US',
  line1: '354 Oyster Point Blvd',
  line2: null,
  postal_code: '94080',
  state: 'CA',
};

const holder = (more: object) => ({
  account_holder_address: BANK,
  account_holder_name: 'EMULATOR',
  bank_address: BANK,
  ...more,
});

const TRANSFER_TYPES: Readonly<Record<string, TransferType>> = {
  us_bank_transfer: {
    currency: 'usd',
    country: 'US',
    addresses: (digits) => {
      const account = { account_number: digits(12), account_type: 'checking', bank_name: 'STRIPE TEST BANK' };
      return [
        {
          type: 'aba',
          supported_networks: ['ach', 'domestic_wire_us'],
          aba: holder({ ...account, routing_number: '999999999' }),
        },
        { type: 'swift', supported_networks: ['swift'], swift: holder({ ...account, swift_code: 'TESTUS99XXX' }) },
      ];
    },
  },
  eu_bank_transfer: {
    currency: 'eur',
    country: 'DE',
    addresses: (digits, country) => [
      {
        type: 'iban',
        supported_networks: ['sepa'],
        iban: holder({ bic: 'TESTDE99XXX', country, iban: `${country}00${digits(18)}` }),
      },
    ],
  },
  gb_bank_transfer: {
    currency: 'gbp',
    country: 'GB',
    addresses: (digits) => [
      {
        type: 'sort_code',
        supported_networks: ['bacs', 'fps'],
        sort_code: holder({ account_number: digits(8), sort_code: '000000' }),
      },
    ],
  },
  jp_bank_transfer: {
    currency: 'jpy',
    country: 'JP',
    addresses: (digits) => [
      {
        type: 'zengin',
        supported_networks: ['zengin'],
        zengin: holder({
          account_number: digits(7),
          account_type: 'futsu',
          bank_code: '0000',
          bank_name: 'STRIPE TEST BANK',
          branch_code: '000',
          branch_name: 'TEST BRANCH',
        }),
      },
    ],
  },
  mx_bank_transfer: {
    currency: 'mxn',
    country: 'MX',
    addresses: (digits) => [
      {
        type: 'spei',
        supported_networks: ['spei'],
        spei: holder({ bank_code: '000', bank_name: 'STRIPE TEST BANK', clabe: digits(18) }),
      },
    ],
  },
};

/** Where a customer transfers money to. */
export interface Instructions {
  readonly country: string;
  readonly financial_addresses: readonly Address[];
  readonly type: string;
}

/**
 * The bank details for a customer: the same ones each time.
 *
 * @throws Problem for a way to transfer that there isn't, or not in this currency
 */
export function instructionsFor(
  customer: string,
  currency: string,
  type: string,
  param: string,
  country?: string,
): Instructions {
  const found = Object.hasOwn(TRANSFER_TYPES, type) ? TRANSFER_TYPES[type] : undefined;
  if (found === undefined) {
    throw invalid(`Invalid ${param}: expected one of ${Object.keys(TRANSFER_TYPES).join(', ')}.`, { param });
  }
  if (found.currency !== currency) {
    throw invalid(`A ${type} is made in ${found.currency}, not in ${currency}.`, { param: 'currency' });
  }
  const random = seededRandom(0, `${customer}${type}`);
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const where = country ?? found.country;
  return { country: where, financial_addresses: found.addresses(digits, where), type };
}

/** The way to transfer money in a currency, if there is one. */
export function transferTypeOf(currency: string): string | undefined {
  return Object.keys(TRANSFER_TYPES).find((type) => TRANSFER_TYPES[type]?.currency === currency);
}
