// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reporting/ReportRuns.ts';

export const ReportingReportRun: Schema<types.ReportingReportRun> = result<types.ReportingReportRun>("id:s object:'reporting.report_run' created:i error:~s livemode:b parameters:(columns?:[s] connected_account?:s currency?:s interval_end?:i interval_start?:i payout?:s reporting_category?:s timezone?:s) report_type:s result:~^file status:s succeeded_at:~i");
export type ReportingReportRun = types.ReportingReportRun;
