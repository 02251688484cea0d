import { Person } from '../../generated/results/Persons.ts';
import type { accounts as table } from '../../resources/accounts.ts';
import type { Account } from '../account.ts';
import { find } from '../find.ts';
import { changed, created } from '../generic/changed.ts';
import type { Handlers } from '../handler.ts';
import { listPage } from '../page.ts';
import { invalid, noSuch } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

export const accountPersons: Pick<
  Actions,
  'createPerson' | 'deletePerson' | 'listPersons' | 'retrievePerson' | 'updatePerson'
> = {
  createPerson: (account, params, { account: id }) => {
    find(account.accounts, id, 'account', 'account');
    const now = account.now();
    return account.persons.add(
      created(Person, params, { id: account.newId('person_1', 15), account: id, created: now }),
    );
  },
  retrievePerson: (account, _params, { account: id, person }) => personOf(account, id, person),
  updatePerson: (account, params, { account: id, person }) =>
    account.persons.replace(changed(Person, personOf(account, id, person), params, {})),
  deletePerson: (account, _params, { account: id, person: personId }) => {
    const person = personOf(account, id, personId);
    if (person.relationship?.representative)
      throw invalid("The account's representative can't be removed.", { param: 'person' });
    account.persons.delete(personId);
    return account.deleted.add({ id: personId, object: 'person', deleted: true });
  },
  listPersons: (account, params, { account: id }) => {
    find(account.accounts, id, 'account', 'account');
    const wanted = Object.entries(params.relationship ?? {});
    return listPage(account.persons, ['person'], params, (row) => {
      const relationship: object = row.relationship ?? {};
      return (
        row.account === id && wanted.every(([name, value]) => (Reflect.get(relationship, name) ?? false) === value)
      );
    });
  },
};

function personOf(account: Account, id: string, personId: string): Person {
  const found = account.persons.get(personId);
  if (found?.account === id) return found;
  throw noSuch('person', personId, 'person', 404);
}
