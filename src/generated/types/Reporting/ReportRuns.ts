// Written by `npm run generate`. Not to be edited by hand.
import type { File } from '../Files.ts';

export interface ReportingReportRun {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  object: 'reporting.report_run';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  created: number;
  /** What went wrong. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  error: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  parameters: ReportingReportRun.Parameters;
  /** [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  report_type: string;
  /** [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  result: File | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  status: string;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
  succeeded_at: number | null;
}
export declare namespace ReportingReportRun {
  export interface Parameters {
    /** [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    columns?: string[];
    /** [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    connected_account?: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    currency?: string;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    interval_end?: number;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    interval_start?: number;
    /** Id of the payout (`po_…`). [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    payout?: string;
    /** The kind of entry, as reports sort it. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    reporting_category?: string;
    /** The time zone, as in `Europe/Berlin`. [Docs](https://docs.stripe.com/api/reporting/report_run/object) */
    timezone?: string;
  }
}
