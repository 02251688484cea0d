// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Sigma/ScheduledQueryRuns.ts';

export const SigmaScheduledQueryRun: Schema<types.SigmaScheduledQueryRun> = result<types.SigmaScheduledQueryRun>("id:s object:'scheduled_query_run' created:i data_load_time:n error?:(message:s) file:~^file livemode:b result_available_until:i sql:s status:s title:s");
export type SigmaScheduledQueryRun = types.SigmaScheduledQueryRun;
