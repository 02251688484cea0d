// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reporting/ReportTypes.ts';

export const ReportingReportType: Schema<types.ReportingReportType> = result<types.ReportingReportType>("id:s object:'reporting.report_type' data_available_end:i data_available_start:i default_columns:~[s] livemode:b name:s updated:i version:i");
export type ReportingReportType = types.ReportingReportType;
