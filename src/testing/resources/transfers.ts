import { TransferReversal } from '../../generated/results/TransferReversals.ts';
import { Transfer } from '../../generated/results/Transfers.ts';
import { transfers as table } from '../../resources/transfers.ts';
import type { Account } from '../account.ts';
import { reverseTransfer } from '../connect/reverse-transfer.ts';
import { newTransfer } from '../connect/transfer.ts';
import { find } from '../find.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { listPage } from '../page.ts';
import { noSuch } from '../problem.ts';

const PARAM = 'transfer';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newTransfer,
  retrieve: retrieves(({ transfers }) => transfers, PARAM),
  update: (account, params, ids) =>
    account.transfers.replace(changed(Transfer, named(account.transfers, ids, PARAM), params, {})),
  list: lists(({ transfers }) => transfers),
  createReversal: (account, params, ids) => reverseTransfer(account, named(account.transfers, ids, PARAM), params),
  retrieveReversal: (account, _params, { transfer, reversal }) => reversalOf(account, transfer, reversal),
  updateReversal: (account, params, { transfer, reversal }) =>
    account.transferReversals.replace(changed(TransferReversal, reversalOf(account, transfer, reversal), params, {})),
  listReversals: (account, params, { transfer: id }) => {
    find(account.transfers, id, 'transfer', PARAM);
    return listPage(account.transferReversals, ['transfer_reversal'], params, ({ transfer }) => transfer === id);
  },
};

export const transfers = routesOf(table, handlers);

function reversalOf(account: Account, transfer: string, id: string): TransferReversal {
  const found = account.transferReversals.get(id);
  if (found?.transfer === transfer) return found;
  throw noSuch('reversal', id, 'id', 404);
}
