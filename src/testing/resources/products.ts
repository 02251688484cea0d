import { Product } from '../../generated/results/Products.ts';
import { products as table } from '../../resources/products.ts';
import { PRODUCT_FIELDS } from '../../search/fields.ts';
import { newPrice } from '../catalog/new-price.ts';
import { checkName, newProduct } from '../catalog/new-product.ts';
import { changed } from '../generic/changed.ts';
import { deletes, lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { inPart, invalid, noSuch } from '../problem.ts';
import { productFeatures } from './product-features.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { default_price_data: data, ...params }) => {
    const product = newProduct(account, params);
    if (data === undefined) return product;
    const price = inPart('default_price_data', () => newPrice(account, { ...data, product: product.id }));
    return account.products.replace({ ...product, default_price: price.id });
  },
  retrieve: retrieves(({ products }) => products, 'id'),
  update: (account, params, ids) => {
    const before = named(account.products, ids, 'id');
    const { default_price: price } = params;
    checkName(params.name);
    if (price && account.prices.get(price)?.product !== before.id) throw noSuch('price', price, 'default_price');
    return account.products.replace(changed(Product, before, params, { updated: account.now() }));
  },
  del: (account, params, ids) => {
    const { id } = named(account.products, ids, 'id');
    if (account.prices.find(({ product }) => product === id) !== undefined) {
      throw invalid('This product cannot be deleted because it has one or more user-created prices.');
    }
    return deletes(({ products }) => products, 'id')(account, params, ids);
  },
  list: lists(({ products }) => products, {
    ids: ({ id }, ids) => Array.isArray(ids) && ids.includes(id),
  }),
  search: searches(({ products }) => products, PRODUCT_FIELDS),
  ...productFeatures,
};

export const products = routesOf(table, handlers);
