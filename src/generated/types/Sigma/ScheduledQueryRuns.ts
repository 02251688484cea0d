// Written by `npm run generate`. Not to be edited by hand.
import type { File } from '../Files.ts';

export interface SigmaScheduledQueryRun {
  id: string;
  object: 'scheduled_query_run';
  /** Unix seconds. */
  created: number;
  data_load_time: number;
  error?: SigmaScheduledQueryRun.Error;
  file: File | null;
  livemode: boolean;
  result_available_until: number;
  sql: string;
  status: string;
  title: string;
}
export declare namespace SigmaScheduledQueryRun {
  export interface Error {
    message: string;
  }
}
