// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface TaxCode {
  id: string;
  object: 'tax_code';
  description: string;
  name: string;
  requirements: TaxCode.Requirements | null;
}
export declare namespace TaxCode {
  export interface Requirements {
    performance_location: Requirements.PerformanceLocation;
  }
  export namespace Requirements {
    export type PerformanceLocation = 'optional' | 'required' | OtherString;
  }
}
