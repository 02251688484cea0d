import { Collection, Journal, type Stored } from './collection.ts';
import { IdempotencyStore } from './idempotency-store.ts';
import type { IdSource } from './ids.ts';
import type { BalanceTransaction } from './objects/balance-transaction.ts';
import type { CashBalanceTransaction } from './objects/cash-balance-transaction.ts';
import type { Charge } from './objects/charge.ts';
import type { Customer } from './objects/customer.ts';
import type { CustomerBalanceTransaction } from './objects/customer-balance-transaction.ts';
import type { PaymentIntent } from './objects/payment-intent.ts';
import type { PaymentMethod } from './objects/payment-method.ts';
import type { Refund } from './objects/refund.ts';
import type { CustomerSource } from './objects/source.ts';
import type { TaxId } from './objects/tax-id.ts';
import { Problem } from './problem.ts';

/** What is left of an object after it was deleted. */
export interface Deleted extends Stored {
  readonly deleted: true;
}

/** What all accounts of an emulator share. */
export interface World {
  /** Unix seconds. */
  readonly now: () => number;
  readonly ids: IdSource;
}

/** Everything that one account holds. */
export class Account {
  readonly id: string;
  readonly idempotency: IdempotencyStore;
  readonly #world: World;
  readonly #journal = new Journal();

  readonly balanceTransactions = new Collection<BalanceTransaction>(this.#journal);
  readonly cashBalanceTransactions = new Collection<CashBalanceTransaction>(this.#journal);
  readonly charges = new Collection<Charge>(this.#journal);
  readonly customerBalanceTransactions = new Collection<CustomerBalanceTransaction>(this.#journal);
  readonly customers = new Collection<Customer>(this.#journal);
  readonly deleted = new Collection<Deleted>(this.#journal);
  readonly paymentIntents = new Collection<PaymentIntent>(this.#journal);
  readonly paymentMethods = new Collection<PaymentMethod>(this.#journal);
  readonly refunds = new Collection<Refund>(this.#journal);
  readonly sources = new Collection<CustomerSource>(this.#journal);
  readonly taxIds = new Collection<TaxId>(this.#journal);

  constructor(id: string, world: World) {
    this.id = id;
    this.#world = world;
    this.idempotency = new IdempotencyStore(world.now);
  }

  /** The object of an id, whatever kind it is; of one that was deleted, what is left. */
  find(id: string): Stored | undefined {
    const places = [
      this.customers,
      this.paymentMethods,
      this.paymentIntents,
      this.charges,
      this.balanceTransactions,
      this.refunds,
      this.sources,
      this.deleted,
    ];
    for (const place of places) {
      const found = place.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Unix seconds. */
  now(): number {
    return this.#world.now();
  }

  newId(prefix: string, length?: number): string {
    return this.#world.ids.next(prefix, length);
  }

  /** Carries a request out wholly or not at all. */
  atomically<T>(work: () => T): T {
    return this.#journal.atomically(work, (error) => error instanceof Problem && error.keepsChanges);
  }
}
