import { accountParts } from './glossary/account-parts.ts';
import { accounts } from './glossary/accounts.ts';
import { banks } from './glossary/banks.ts';
import { billParts } from './glossary/bill-parts.ts';
import { billing } from './glossary/billing.ts';
import { cards } from './glossary/cards.ts';
import { catalogue } from './glossary/catalogue.ts';
import { checkout } from './glossary/checkout.ts';
import { customers } from './glossary/customers.ts';
import { embedded } from './glossary/embedded.ts';
import { everywhere } from './glossary/everywhere.ts';
import type { Glossary } from './glossary/glossary.ts';
import { money } from './glossary/money.ts';
import { parts } from './glossary/parts.ts';
import { paymentMethodNames } from './glossary/payment-method-names.ts';
import { paymentParts } from './glossary/payment-parts.ts';
import { payments } from './glossary/payments.ts';
import { subscriptions } from './glossary/subscriptions.ts';
import type { Declaration } from './model.ts';

const GLOSSARIES = [
  everywhere,
  paymentMethodNames,
  payments,
  billing,
  subscriptions,
  catalogue,
  customers,
  checkout,
  accounts,
  money,
  cards,
  banks,
  parts,
  accountParts,
  paymentParts,
  billParts,
  embedded,
];

/** What one key of the glossary says. */
interface Entry {
  readonly key: string;
  /** Of the types whose field it describes; absent: of all. */
  readonly owner?: RegExp;
  readonly text: string;
  /** The more of the owner's name is said, the better it fits. */
  readonly weight: number;
}

const entries = readEntries(GLOSSARIES);

/** What a field is, in our own words; empty where the name says it. */
export function describeField(name: string, { key }: Declaration): string {
  return describeParam(name, key);
}

/** The same by the key of the type that has the field, for example `RefundCreateParams`. */
export function describeParam(name: string, owner: string): string {
  return entryFor(name, owner)?.text ?? '';
}

/** The keys that describe nothing in some types: misspelt, or of fields that are gone. */
export function unusedKeys(declarations: Iterable<Declaration>): string[] {
  const used = new Set<string>();
  for (const { key, body } of declarations) {
    for (const { name } of body.kind === 'interface' ? body.fields : []) used.add(entryFor(name, key)?.key ?? '');
  }
  return [...entries.values()].flatMap((some) => some.map(({ key }) => key)).filter((key) => !used.has(key));
}

const entryFor = (name: string, owner: string) => entries.get(name)?.find((entry) => entry.owner?.test(owner) ?? true);

/** By the names of the fields; what fits best comes first. */
function readEntries(glossaries: readonly Glossary[]): Map<string, Entry[]> {
  const keys = new Set<string>();
  const found = new Map<string, Entry[]>();
  for (const [key, text] of glossaries.flatMap((one) => Object.entries(one))) {
    if (keys.has(key)) throw new Error(`the glossary has ${key} twice`);
    keys.add(key);
    const { name, ...entry } = readEntry(key, text);
    found.set(name, [...(found.get(name) ?? []), entry]);
  }
  for (const some of found.values()) some.sort((a, b) => b.weight - a.weight);
  return found;
}

function readEntry(key: string, text: string): Entry & { readonly name: string } {
  const dot = key.lastIndexOf('.');
  const owner = key.slice(0, Math.max(dot, 0));
  const name = key.slice(dot + 1);
  if (owner === '') return { key, name, text, weight: -1 };
  const pattern = owner.replaceAll('.', '\\.').replaceAll('**', '.@').replaceAll('*', '[^.]*').replaceAll('.@', '.*');
  // A type that is named in full comes before any pattern.
  const weight = owner.includes('*') ? owner.replaceAll('*', '').length : 1000;
  return { key, name, text, weight, owner: new RegExp(`^${pattern}$`) };
}
