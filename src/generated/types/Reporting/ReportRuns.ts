// Written by `npm run generate`. Not to be edited by hand.
import type { File } from '../Files.ts';

export interface ReportingReportRun {
  id: string;
  object: 'reporting.report_run';
  /** Unix seconds. */
  created: number;
  error: string | null;
  livemode: boolean;
  parameters: ReportingReportRun.Parameters;
  report_type: string;
  result: File | null;
  status: string;
  /** Unix seconds. */
  succeeded_at: number | null;
}
export declare namespace ReportingReportRun {
  export interface Parameters {
    columns?: string[];
    connected_account?: string;
    currency?: string;
    /** Unix seconds. */
    interval_end?: number;
    /** Unix seconds. */
    interval_start?: number;
    payout?: string;
    reporting_category?: string;
    timezone?: string;
  }
}
