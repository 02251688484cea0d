import { invalid } from './problem.ts';

interface Allowed {
  /** Whether it may be an app's own, such as `myapp://paid`. */
  readonly orApp?: boolean;
}

/** @throws Problem for what is no whole URL. Nothing is wrong with none */
export function checkUrl(url: string | undefined, param: string, { orApp = false }: Allowed = {}): void {
  if (url === undefined) return;
  const scheme = orApp ? /^[a-z][a-z\d+.-]*:\/\//i : /^https?:\/\//i;
  if (scheme.test(url) && URL.canParse(url)) return;
  throw invalid(`Not a valid URL: ${param} is to be a whole one, with a scheme such as https://.`, {
    code: 'url_invalid',
    param,
  });
}
