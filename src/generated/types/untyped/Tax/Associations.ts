// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';

export interface TaxAssociation {
  id: string;
  object: 'tax.association';
  calculation: string;
  payment_intent: string;
  tax_transaction_attempts: TaxAssociation.TaxTransactionAttempt[] | null;
}
export declare namespace TaxAssociation {
  export interface TaxTransactionAttempt {
    committed?: TaxTransactionAttempt.Committed;
    errored?: TaxTransactionAttempt.Errored;
    source: string;
    status: string;
  }
  export namespace TaxTransactionAttempt {
    export interface Committed {
      transaction: string;
    }
    export interface Errored {
      reason: Errored.Reason;
    }
    export namespace Errored {
      export type Reason = 'another_payment_associated_with_calculation' | 'calculation_expired' | 'currency_mismatch' | 'original_transaction_voided' | 'unique_reference_violation' | OtherString;
    }
  }
}

export interface TaxAssociationFindParams {
  payment_intent: string;
  expand?: readonly string[] | undefined;
}
