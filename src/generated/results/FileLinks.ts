// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/FileLinks.ts';

export const FileLink: Schema<types.FileLink> = result<types.FileLink>("id:s object:'file_link' created:i expired:b expires_at:~i file:@file livemode:b metadata:{s} url:~s");
export type FileLink = types.FileLink;
