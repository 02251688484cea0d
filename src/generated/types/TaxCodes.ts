// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface TaxCode {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-object) */
  object: 'tax_code';
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-description) */
  description: string;
  /** What it is called. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-name) */
  name: string;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-requirements) */
  requirements: TaxCode.Requirements | null;
}
export declare namespace TaxCode {
  export interface Requirements {
    /** Whether the place of the service has to be known. [Docs](https://docs.stripe.com/api/tax_codes/object#tax_code_object-requirements-performance_location) */
    performance_location: Requirements.PerformanceLocation;
  }
  export namespace Requirements {
    export type PerformanceLocation = 'optional' | 'required' | OtherString;
  }
}
