import type { Host } from './base-url.ts';
import type { Settings } from './config.ts';
import { StripeValidationError } from './errors/validation-error.ts';
import { encodeForm } from './form.ts';
import type { HttpRequest } from './http.ts';
import { encodeJson } from './json.ts';
import { encodeMultipart, hasUpload } from './multipart.ts';
import { filterIssues } from './object-filter.ts';
import { fillPath } from './path.ts';
import { definedIn } from './plain-object.ts';
import type { CallSpec } from './spec.ts';
import { userAgent } from './user-agent.ts';

type Params = Readonly<Record<string, unknown>>;

interface Content {
  readonly type: string;
  readonly body: string | Blob;
}

/**
 * The request that a call sends, but for its signature. Pure, apart from the random boundary of an upload.
 *
 * @throws StripeValidationError for ids and parameters that cannot be sent.
 */
export function buildRequest(spec: CallSpec, settings: Settings, idempotencyKey: string | undefined): HttpRequest {
  const params = allParams(spec, settings);
  const content = spec.method === 'POST' ? encodeBody(spec.path, params) : undefined;
  const host: Host = spec.host ?? (content?.body instanceof Blob ? 'files' : 'api');
  const query = content === undefined ? (spec.query ?? encodeForm(params, formOptions(spec.path))) : '';
  return {
    method: spec.method,
    url: `${settings.urls[host]}${fillPath(spec.path, spec.ids)}${query === '' ? '' : `?${query}`}`,
    headers: buildHeaders(settings, content?.type, idempotencyKey),
    body: content?.body ?? null,
  };
}

/** Extra parameters win over those that were checked, but can't take a filter away. */
function allParams({ method, params }: CallSpec, { extraParams }: Settings): Params {
  if (extraParams === undefined) return params;
  const issues = filterIssues(method, extraParams);
  if (issues.length > 0) throw new StripeValidationError(issues);
  return { ...params, ...definedIn(extraParams) };
}

function encodeBody(path: string, params: Params): Content {
  if (hasUpload(params)) {
    const body = encodeMultipart(params);
    return { type: body.type, body };
  }
  if (isV2(path)) return { type: 'application/json', body: encodeJson(params) };
  return { type: 'application/x-www-form-urlencoded', body: encodeForm(params) };
}

const isV2 = (path: string) => path.startsWith('/v2/');

const formOptions = (path: string) => ({ dates: isV2(path) ? 'iso' : 'unix' }) as const;

function buildHeaders(
  settings: Settings,
  contentType: string | undefined,
  idempotencyKey: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {
    ...settings.headers,
    Accept: 'application/json',
    'User-Agent': userAgent(settings.appInfo),
    'Stripe-Version': settings.apiVersion,
  };
  if (contentType !== undefined) headers['Content-Type'] = contentType;
  if (idempotencyKey !== undefined) headers['Idempotency-Key'] = idempotencyKey;
  if (settings.stripeAccount !== undefined) headers['Stripe-Account'] = settings.stripeAccount;
  if (settings.stripeContext !== undefined) headers['Stripe-Context'] = settings.stripeContext;
  return headers;
}
