import type { AppInfo } from './config.ts';
import { VERSION } from './version.ts';

/** Names this library, and the application if it gave its name. Nothing about the machine. */
export function userAgent(app: AppInfo | undefined): string {
  const own = `stripe-connector/${VERSION}`;
  if (app === undefined) return own;
  return `${own} ${app.name}${app.version === undefined ? '' : `/${app.version}`}${app.url === undefined ? '' : ` (${app.url})`}`;
}
