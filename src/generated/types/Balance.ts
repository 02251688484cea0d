// Written by `npm run generate`. Not to be edited by hand.

export interface Balance {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-object) */
  object: 'balance';
  /** What can be paid out or transferred now, by currency. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available) */
  available: Balance.Available[];
  /** What is held back for negative balances of connected accounts. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved) */
  connect_reserved?: Balance.ConnectReserved[];
  /** What can be paid out at once. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available) */
  instant_available?: Balance.InstantAvailable[];
  /** What issued cards can spend. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing) */
  issuing?: Balance.Issuing;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-livemode) */
  livemode: boolean;
  /** What is not available yet. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending) */
  pending: Balance.Pending[];
  /** What was set aside for refunds and disputes. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding) */
  refund_and_dispute_prefunding?: Balance.RefundAndDisputePrefunding;
}
export declare namespace Balance {
  export interface Available {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-currency) */
    currency: string;
    /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-source_types) */
    source_types?: Available.SourceTypes;
  }
  export namespace Available {
    export interface SourceTypes {
      /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-source_types-bank_account) */
      bank_account?: number;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-source_types-card) */
      card?: number;
      /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-available-source_types-fpx) */
      fpx?: number;
    }
  }
  export interface ConnectReserved {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-currency) */
    currency: string;
    /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-source_types) */
    source_types?: ConnectReserved.SourceTypes;
  }
  export namespace ConnectReserved {
    export interface SourceTypes {
      /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-source_types-bank_account) */
      bank_account?: number;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-source_types-card) */
      card?: number;
      /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-connect_reserved-source_types-fpx) */
      fpx?: number;
    }
  }
  export interface InstantAvailable {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-currency) */
    currency: string;
    /** What is left after fees, by where it goes. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available) */
    net_available?: InstantAvailable.NetAvailable[];
    /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-source_types) */
    source_types?: InstantAvailable.SourceTypes;
  }
  export namespace InstantAvailable {
    export interface NetAvailable {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-amount) */
      amount: number;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-destination) */
      destination: string;
      /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-source_types) */
      source_types?: NetAvailable.SourceTypes;
    }
    export namespace NetAvailable {
      export interface SourceTypes {
        /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-source_types-bank_account) */
        bank_account?: number;
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-source_types-card) */
        card?: number;
        /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-net_available-source_types-fpx) */
        fpx?: number;
      }
    }
    export interface SourceTypes {
      /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-source_types-bank_account) */
      bank_account?: number;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-source_types-card) */
      card?: number;
      /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-instant_available-source_types-fpx) */
      fpx?: number;
    }
  }
  export interface Issuing {
    /** What can be used now. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available) */
    available: Issuing.Available[];
  }
  export namespace Issuing {
    export interface Available {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-currency) */
      currency: string;
      /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-source_types) */
      source_types?: Available.SourceTypes;
    }
    export namespace Available {
      export interface SourceTypes {
        /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-source_types-bank_account) */
        bank_account?: number;
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-source_types-card) */
        card?: number;
        /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-issuing-available-source_types-fpx) */
        fpx?: number;
      }
    }
  }
  export interface Pending {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-currency) */
    currency: string;
    /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-source_types) */
    source_types?: Pending.SourceTypes;
  }
  export namespace Pending {
    export interface SourceTypes {
      /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-source_types-bank_account) */
      bank_account?: number;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-source_types-card) */
      card?: number;
      /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-pending-source_types-fpx) */
      fpx?: number;
    }
  }
  export interface RefundAndDisputePrefunding {
    /** What can be used now. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available) */
    available: RefundAndDisputePrefunding.Available[];
    /** What is on its way there. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending) */
    pending: RefundAndDisputePrefunding.Pending[];
  }
  export namespace RefundAndDisputePrefunding {
    export interface Available {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-currency) */
      currency: string;
      /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-source_types) */
      source_types?: Available.SourceTypes;
    }
    export namespace Available {
      export interface SourceTypes {
        /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-source_types-bank_account) */
        bank_account?: number;
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-source_types-card) */
        card?: number;
        /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-available-source_types-fpx) */
        fpx?: number;
      }
    }
    export interface Pending {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-currency) */
      currency: string;
      /** How much of it comes from what, in the smallest unit. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-source_types) */
      source_types?: Pending.SourceTypes;
    }
    export namespace Pending {
      export interface SourceTypes {
        /** The bank account. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-source_types-bank_account) */
        bank_account?: number;
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-source_types-card) */
        card?: number;
        /** What is particular to FPX. [Docs](https://docs.stripe.com/api/balance/balance_object#balance_object-refund_and_dispute_prefunding-pending-source_types-fpx) */
        fpx?: number;
      }
    }
  }
}

export interface BalanceRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
