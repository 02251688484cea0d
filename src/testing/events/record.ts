import type { Event, EventBase } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import type { Entry } from '../collection.ts';
import { includedAlways } from '../inclusions.ts';
import { derive } from './derive.ts';
import { withFollowUps } from './follow-ups.ts';
import { foresee } from './foresee.ts';
import type { Happening } from './happening.ts';
import { withParts, writeFormer } from './parts.ts';
import { type Cause, RecordedEvent, type View } from './recorded-event.ts';

/** Besides `….updated`, the events that say what their object was before. */
const TELL_BEFORE: readonly Event.Type[] = ['charge.captured', 'charge.refunded', 'payment_method.detached'];

/** The kinds of object that events of a connected account are about, wherever that account is kept. */
const KINDS_OF_ACCOUNTS = ['account', 'person'];

/** Records what a request, or the clock, has done as events. */
export function record(account: Account, entries: readonly Entry[], cause: Cause): void {
  const happenings = withFollowUps(account, derive(withParts(account, entries)));
  for (const happening of foresee(account, entries, happenings)) {
    const { type } = happening;
    const event = new RecordedEvent({
      id: account.newId('evt_1', 23),
      type,
      created: account.now(),
      recorded: account.ownTime(),
      cause,
      account: connectedAccount(account, happening),
      subject: viewOf(account, happening.subject),
      before: happening.before !== undefined && isTold(type) ? viewOf(account, happening.before) : undefined,
    });
    account.events.add(event);
    account.afterwards(() => account.outbox.add(account, event));
  }
}

function connectedAccount(account: Account, { subject }: Happening): string | undefined {
  const named: unknown = KINDS_OF_ACCOUNTS.includes(subject.object)
    ? Reflect.get(subject, subject.object === 'account' ? 'id' : 'account')
    : account.id;
  return typeof named === 'string' && named !== OWN_ACCOUNT ? named : undefined;
}

/** An event as responses and webhooks show it. */
export function shownEvent(account: Account, event: RecordedEvent): EventBase {
  return event.written((row) => writeFormer(account, row), account.outbox.pending(event));
}

const isTold = (type: Event.Type) => type.endsWith('.updated') || TELL_BEFORE.includes(type);

/** What an object has elsewhere may change later, so that such objects are written out at once. */
function viewOf(account: Account, row: { readonly object: string }): View {
  const { object: kind } = row;
  let isAtOnce = WRITTEN_AT_ONCE.get(kind);
  if (isAtOnce === undefined) {
    isAtOnce = includedAlways([kind]).length > 0;
    WRITTEN_AT_ONCE.set(kind, isAtOnce);
  }
  return isAtOnce ? writeFormer(account, row) : row;
}

const WRITTEN_AT_ONCE = new Map<string, boolean>();
