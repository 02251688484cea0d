// Written by `npm run generate`. Not to be edited by hand.

export interface ReportingReportTypeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ReportingReportTypeListParams {
  expand?: readonly string[] | undefined;
}
