// Written by `npm run generate`. Not to be edited by hand.

export interface Balance {
  object: 'balance';
  available: Balance.Available[];
  connect_reserved?: Balance.ConnectReserved[];
  instant_available?: Balance.InstantAvailable[];
  issuing?: Balance.Issuing;
  livemode: boolean;
  pending: Balance.Pending[];
  refund_and_dispute_prefunding?: Balance.RefundAndDisputePrefunding;
}
export declare namespace Balance {
  export interface Available {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    source_types?: Available.SourceTypes;
  }
  export namespace Available {
    export interface SourceTypes {
      bank_account?: number;
      card?: number;
      fpx?: number;
    }
  }
  export interface ConnectReserved {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    source_types?: ConnectReserved.SourceTypes;
  }
  export namespace ConnectReserved {
    export interface SourceTypes {
      bank_account?: number;
      card?: number;
      fpx?: number;
    }
  }
  export interface InstantAvailable {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    net_available?: InstantAvailable.NetAvailable[];
    source_types?: InstantAvailable.SourceTypes;
  }
  export namespace InstantAvailable {
    export interface NetAvailable {
      /** In the currency's smallest unit. */
      amount: number;
      destination: string;
      source_types?: NetAvailable.SourceTypes;
    }
    export namespace NetAvailable {
      export interface SourceTypes {
        bank_account?: number;
        card?: number;
        fpx?: number;
      }
    }
    export interface SourceTypes {
      bank_account?: number;
      card?: number;
      fpx?: number;
    }
  }
  export interface Issuing {
    available: Issuing.Available[];
  }
  export namespace Issuing {
    export interface Available {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      source_types?: Available.SourceTypes;
    }
    export namespace Available {
      export interface SourceTypes {
        bank_account?: number;
        card?: number;
        fpx?: number;
      }
    }
  }
  export interface Pending {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    source_types?: Pending.SourceTypes;
  }
  export namespace Pending {
    export interface SourceTypes {
      bank_account?: number;
      card?: number;
      fpx?: number;
    }
  }
  export interface RefundAndDisputePrefunding {
    available: RefundAndDisputePrefunding.Available[];
    pending: RefundAndDisputePrefunding.Pending[];
  }
  export namespace RefundAndDisputePrefunding {
    export interface Available {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      source_types?: Available.SourceTypes;
    }
    export namespace Available {
      export interface SourceTypes {
        bank_account?: number;
        card?: number;
        fpx?: number;
      }
    }
    export interface Pending {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      source_types?: Pending.SourceTypes;
    }
    export namespace Pending {
      export interface SourceTypes {
        bank_account?: number;
        card?: number;
        fpx?: number;
      }
    }
  }
}

export interface BalanceRetrieveParams {
  expand?: readonly string[] | undefined;
}
