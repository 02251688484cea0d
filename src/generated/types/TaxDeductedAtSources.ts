// Written by `npm run generate`. Not to be edited by hand.

export interface TaxDeductedAtSource {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'tax_deducted_at_source';
  /** The latest time at which usage counts towards it. Unix seconds. */
  period_end: number;
  /** The earliest time at which usage counts towards it. Unix seconds. */
  period_start: number;
  tax_deduction_account_number: string;
}
