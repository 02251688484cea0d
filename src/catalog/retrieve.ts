import { actionRows } from './action-row.ts';
import { type CatalogClient, perform } from './perform.ts';

/** Reads one object: calls `retrieve` of a resource. */
export type Retrieve = (resource: string, id: string) => Promise<unknown>;

/** Reads with what a call is made with, but for what belongs to that call alone. */
export function retriever(stripe: CatalogClient, options: object): Retrieve {
  const { idempotencyKey, extraParams, ...rest } = { idempotencyKey: '', extraParams: {}, ...options };
  return async (resource, id) => {
    const row = actionRows().find((one) => one.id === `${resource}.retrieve`);
    const [name = ''] = row?.ids ?? [];
    return row && (await perform(stripe, row, { [name]: id }, {}, rest)).result;
  };
}
