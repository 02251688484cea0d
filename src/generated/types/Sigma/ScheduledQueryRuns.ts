// Written by `npm run generate`. Not to be edited by hand.
import type { File } from '../Files.ts';

export interface SigmaScheduledQueryRun {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-object) */
  object: 'scheduled_query_run';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-created) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-data_load_time) */
  data_load_time: number;
  /** What went wrong. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-error) */
  error?: SigmaScheduledQueryRun.Error;
  /** The file with the result. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-file) */
  file: File | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-livemode) */
  livemode: boolean;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-result_available_until) */
  result_available_until: number;
  /** [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-sql) */
  sql: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-status) */
  status: string;
  /** A name for people to read. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-title) */
  title: string;
}
export declare namespace SigmaScheduledQueryRun {
  export interface Error {
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/sigma/scheduled_queries/object#scheduled_query_run_object-error-message) */
    message: string;
  }
}
