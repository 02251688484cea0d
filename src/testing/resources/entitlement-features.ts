import { get, list, post, resource } from '../../core/action.ts';
import { params } from '../../core/shape.ts';
import { EntitlementsFeature } from '../../generated/results/Entitlements/Features.ts';
import type {
  EntitlementsFeatureCreateParams,
  EntitlementsFeatureListParams,
  EntitlementsFeatureRetrieveParams,
  EntitlementsFeatureUpdateParams,
} from '../../generated/types/index.ts';
import { changed, created } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';

/** The client has no table for these routes: what products can come with is set up by raw requests. */
const table = resource(
  { name: 'entitlements.features', permission: 'Entitlements' },
  {
    create: post(
      '/v1/entitlements/features',
      params<EntitlementsFeatureCreateParams>('lookup_key:s name:s expand?:[s] metadata?:{~s|n}'),
      EntitlementsFeature,
      { effect: 'write' },
    ),
    retrieve: get(
      '/v1/entitlements/features/{feature}',
      params<EntitlementsFeatureRetrieveParams>('expand?:[s]'),
      EntitlementsFeature,
    ),
    update: post(
      '/v1/entitlements/features/{feature}',
      params<EntitlementsFeatureUpdateParams>('active?:b expand?:[s] metadata?:%{~s|n} name?:s'),
      EntitlementsFeature,
      { effect: 'write' },
    ),
    list: list(
      '/v1/entitlements/features',
      params<EntitlementsFeatureListParams>(
        'ending_before?:s limit?:i1-100 starting_after?:s archived?:b expand?:[s] lookup_key?:s',
      ),
      EntitlementsFeature,
    ),
  },
);

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, given) => {
    const { lookup_key: key } = given;
    if (account.features.find(({ active, lookup_key }) => active && lookup_key === key) !== undefined)
      throw invalid(`A feature already uses the lookup key ${key}.`, { param: 'lookup_key' });
    return account.features.add(
      created(EntitlementsFeature, given, { id: account.newId('feat_test_6', 24), active: true }),
    );
  },
  retrieve: retrieves(({ features }) => features, 'id'),
  update: (account, given, ids) =>
    account.features.replace(changed(EntitlementsFeature, named(account.features, ids, 'id'), given, {})),
  list: lists(({ features }) => features, { archived: ({ active }, archived) => active !== archived }),
};

export const entitlementFeatures = routesOf(table, handlers);
