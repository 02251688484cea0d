// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Files.ts';

export const File: Schema<types.File> = result<types.File>("id:s object:'file' created:i expires_at:~i filename:~s links?:~*file_link purpose:s size:i title:~s type:~s url:~s");
export type File = types.File;
