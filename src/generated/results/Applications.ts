// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Applications.ts';

export const Application: Schema<types.Application> = result<types.Application>("id:s object:'application' name:~s");
export const DeletedApplication: Schema<types.DeletedApplication> = result<types.DeletedApplication>("id:s object:'application' deleted:! name:~s");
export type Application = types.Application;
export type DeletedApplication = types.DeletedApplication;
