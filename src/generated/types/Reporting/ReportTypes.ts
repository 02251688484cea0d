// Written by `npm run generate`. Not to be edited by hand.

export interface ReportingReportType {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  object: 'reporting.report_type';
  /** Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  data_available_end: number;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  data_available_start: number;
  /** [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  default_columns: string[] | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  livemode: boolean;
  /** What it is called. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  name: string;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  updated: number;
  /** [Docs](https://docs.stripe.com/api/reporting/report_type/object) */
  version: number;
}
