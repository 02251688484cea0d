// Written by `npm run generate`. Not to be edited by hand.

export interface ReportingReportType {
  id: string;
  object: 'reporting.report_type';
  /** Unix seconds. */
  data_available_end: number;
  /** Unix seconds. */
  data_available_start: number;
  default_columns: string[] | null;
  livemode: boolean;
  name: string;
  /** Unix seconds. */
  updated: number;
  version: number;
}
