// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';

export interface TaxAssociation {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/associations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/associations/object) */
  object: 'tax.association';
  /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
  calculation: string;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/tax/associations/object) */
  payment_intent: string;
  /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
  tax_transaction_attempts: TaxAssociation.TaxTransactionAttempt[] | null;
}
export declare namespace TaxAssociation {
  export interface TaxTransactionAttempt {
    /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
    committed?: TaxTransactionAttempt.Committed;
    /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
    errored?: TaxTransactionAttempt.Errored;
    /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
    source: string;
    /** In which state it is. [Docs](https://docs.stripe.com/api/tax/associations/object) */
    status: string;
  }
  export namespace TaxTransactionAttempt {
    export interface Committed {
      /** [Docs](https://docs.stripe.com/api/tax/associations/object) */
      transaction: string;
    }
    export interface Errored {
      /** Why. [Docs](https://docs.stripe.com/api/tax/associations/object) */
      reason: Errored.Reason;
    }
    export namespace Errored {
      export type Reason = 'another_payment_associated_with_calculation' | 'calculation_expired' | 'currency_mismatch' | 'original_transaction_voided' | 'unique_reference_violation' | OtherString;
    }
  }
}

export interface TaxAssociationFindParams {
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/tax/associations) */
  payment_intent: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
