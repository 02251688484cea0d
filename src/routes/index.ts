import type { routes } from '../core/route-map.ts';
import type { Routes } from '../generated/routes.ts';

export type { Routes } from '../generated/routes.ts';
export type * from '../generated/types/index.ts';

declare global {
  interface StripeConnectorRoutes {
    readonly [routes]: Routes;
  }
}
