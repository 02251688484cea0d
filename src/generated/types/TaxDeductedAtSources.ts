// Written by `npm run generate`. Not to be edited by hand.

export interface TaxDeductedAtSource {
  id: string;
  object: 'tax_deducted_at_source';
  /** Unix seconds. */
  period_end: number;
  /** Unix seconds. */
  period_start: number;
  tax_deduction_account_number: string;
}
