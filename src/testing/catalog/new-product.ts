import { Product } from '../../generated/results/Products.ts';
import type { ProductCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { invalid } from '../problem.ts';

/** Adds a product. @throws Problem for an id that is taken */
export function newProduct(account: Account, params: ProductCreateParams): Product {
  const id = params.id ?? account.newId('prod_', 14);
  checkName(params.name);
  if (id === '')
    throw invalid('A product has an id, or is given one.', { code: 'parameter_invalid_empty', param: 'id' });
  if (account.products.get(id) !== undefined) {
    throw invalid(`Product already exists with id '${id}'.`, { code: 'resource_already_exists', param: 'id' });
  }
  const now = account.now();
  return account.products.add(
    created(Product, params, {
      id,
      active: params.active ?? true,
      created: now,
      default_price: null,
      statement_descriptor: params.statement_descriptor ?? null,
      tax_code: params.tax_code ?? null,
      type: params.type ?? 'service',
      unit_label: params.unit_label ?? null,
      updated: now,
    }),
  );
}

/** @throws Problem for a product without a name */
export function checkName(name: string | undefined): void {
  if (name === '') throw invalid('A product has a name.', { code: 'parameter_invalid_empty', param: 'name' });
}
