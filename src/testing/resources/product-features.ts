import { ProductFeature } from '../../generated/results/ProductFeatures.ts';
import type { products as table } from '../../resources/products.ts';
import type { Account } from '../account.ts';
import { type LinkedFeature, linkedProduct } from '../catalog/product-feature.ts';
import { find } from '../find.ts';
import { complete } from '../generic/complete.ts';
import type { Handlers } from '../handler.ts';
import { listPage } from '../page.ts';
import { invalid, noSuch } from '../problem.ts';

type Actions = (typeof table)['actions'];
type Rows = 'listFeatures' | 'createFeature' | 'retrieveFeature' | 'deleteFeature';

export const productFeatures: Pick<Handlers<Actions>, Rows> = {
  listFeatures: (account, params, { product }) => {
    find(account.products, product, 'product');
    return listPage(account.productFeatures, ['product_feature'], params, ({ [linkedProduct]: of }) => of === product);
  },

  createFeature: (account, { entitlement_feature: id }, { product }) => {
    find(account.products, product, 'product');
    const feature = account.features.get(id);
    if (feature === undefined) throw noSuch('feature', id, 'entitlement_feature');
    if (!feature.active) throw invalid('This feature is archived.', { param: 'entitlement_feature' });
    const isLinked = (one: LinkedFeature) => one[linkedProduct] === product && one.entitlement_feature.id === id;
    if (account.productFeatures.find(isLinked) !== undefined)
      throw invalid('This feature comes with the product already.', { param: 'entitlement_feature' });
    const link = complete(ProductFeature, { id: account.newId('prodft_1', 23), entitlement_feature: feature });
    return account.productFeatures.add({ ...link, [linkedProduct]: product });
  },

  retrieveFeature: (account, _params, { product, feature }) => linked(account, product, feature),

  deleteFeature: (account, _params, { product, feature }) => {
    const { id } = linked(account, product, feature);
    account.productFeatures.delete(id);
    return account.deleted.add({ id, object: 'product_feature', deleted: true });
  },
};

function linked(account: Account, product: string, id: string): LinkedFeature {
  const found = account.productFeatures.get(id);
  if (found?.[linkedProduct] !== product) throw noSuch('product feature', id, 'id', 404);
  return found;
}
