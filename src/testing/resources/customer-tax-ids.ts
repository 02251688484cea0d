import type { customers as table } from '../../resources/customers.ts';
import type { Account } from '../account.ts';
import { findCustomer, findOwned } from '../find.ts';
import type { Handlers } from '../handler.ts';
import { followCustomer } from '../invoices/follow-customer.ts';
import type { TaxId } from '../objects/tax-id.ts';
import { listPage } from '../page.ts';
import { invalid } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

/** As many as a customer can have. */
const MOST = 5;

/** Types whose numbers a register can be asked for. */
const CHECKED = new Set(['eu_vat', 'gb_vat', 'au_abn']);

/** @throws Problem for what is no tax id */
export function addTaxId(
  account: Account,
  customer: string,
  { type, value }: { readonly type: string; readonly value: string },
  param = 'value',
): TaxId {
  findCustomer(account, customer);
  if (!/^[\w .\-/]{4,40}$/.test(value)) {
    throw invalid(`Invalid value for ${type}: ${value.slice(0, 40)}.`, { code: 'tax_id_invalid', param });
  }
  if (account.taxIds.filter((row) => row.customer === customer).length >= MOST) {
    throw invalid(`A customer has up to ${MOST} tax ids.`, { code: 'customer_max_tax_ids', param });
  }
  return account.taxIds.add({
    id: account.newId('txi_1', 23),
    object: 'tax_id',
    country: countryOf(type, value),
    created: account.now(),
    customer,
    customer_account: null,
    livemode: false,
    owner: { customer, customer_account: null, type: 'customer' },
    type,
    value,
    verification: {
      status: CHECKED.has(type) ? 'pending' : 'unavailable',
      verified_address: null,
      verified_name: null,
    },
  });
}

/** European numbers begin with their country; those of the one-stop shop have none. */
function countryOf(type: string, value: string): string | null {
  if (type === 'eu_oss_vat') return null;
  const country = (type === 'eu_vat' ? value : type).slice(0, 2).toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) return null;
  // Tax offices call Greece by its own name.
  return country === 'EL' ? 'GR' : country;
}

const find = (account: Account, id: string, customer: string) =>
  findOwned(account, account.taxIds, id, customer, 'tax id');

export const customerTaxIds: Pick<Actions, 'createTaxId' | 'deleteTaxId' | 'listTaxIds' | 'retrieveTaxId'> = {
  createTaxId: (account, params, { customer }) => {
    const added = addTaxId(account, customer, params);
    followCustomer(account, customer);
    return added;
  },

  retrieveTaxId: (account, _params, { customer, tax_id: id }) => find(account, id, customer),

  deleteTaxId: (account, _params, { customer, tax_id: id }) => {
    find(account, id, customer);
    account.taxIds.delete(id);
    followCustomer(account, customer);
    return { id, object: 'tax_id', deleted: true };
  },

  listTaxIds: (account, params, { customer }) => {
    findCustomer(account, customer);
    return listPage(account.taxIds, ['tax_id'], params, (row) => row.customer === customer);
  },
};
