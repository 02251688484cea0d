import { del, get, list, post, resource } from '../core/action.ts';
import {
  AccountCreateExternalAccountParams,
  AccountCreateLoginLinkParams,
  AccountCreateParams,
  AccountCreatePersonParams,
  AccountDeleteExternalAccountParams,
  AccountDeleteParams,
  AccountDeletePersonParams,
  AccountListCapabilitiesParams,
  AccountListExternalAccountsParams,
  AccountListParams,
  AccountListPersonsParams,
  AccountRejectParams,
  AccountRetrieveCapabilityParams,
  AccountRetrieveCurrentParams,
  AccountRetrieveExternalAccountParams,
  AccountRetrieveParams,
  AccountRetrievePersonParams,
  AccountUnrejectParams,
  AccountUpdateCapabilityParams,
  AccountUpdateExternalAccountParams,
  AccountUpdateParams,
  AccountUpdatePersonParams,
} from '../generated/params/Accounts.ts';
import { Account, DeletedAccount } from '../generated/results/Accounts.ts';
import { Capability } from '../generated/results/Capabilities.ts';
import { DeletedExternalAccount, ExternalAccount } from '../generated/results/ExternalAccounts.ts';
import { LoginLink } from '../generated/results/LoginLinks.ts';
import { DeletedPerson, Person } from '../generated/results/Persons.ts';

/** Connected accounts of a platform. */
export const accounts = resource(
  { name: 'accounts', permission: 'Accounts' },
  {
    /** Opens a connected account. */
    create: post('/v1/accounts', AccountCreateParams, Account, { effect: 'write' }),
    /** Reads one connected account. */
    retrieve: get('/v1/accounts/{account}', AccountRetrieveParams, Account),
    /** Reads the account that the key belongs to. */
    retrieveCurrent: get('/v1/account', AccountRetrieveCurrentParams, Account),
    /** Changes a connected account, as far as the platform may. */
    update: post('/v1/accounts/{account}', AccountUpdateParams, Account, { effect: 'write' }),
    /** Deletes a connected account that the platform controls and whose balance is nothing. */
    del: del('/v1/accounts/{account}', AccountDeleteParams, DeletedAccount),
    /** Lists the platform's connected accounts, newest first. */
    list: list('/v1/accounts', AccountListParams, Account),
    /** Refuses a connected account as fraud or against the terms; its payments and payouts are stopped. */
    reject: post('/v1/accounts/{account}/reject', AccountRejectParams, Account, { effect: 'destructive' }),
    /** Takes back that a connected account was refused. */
    unreject: post('/v1/accounts/{account}/unreject', AccountUnrejectParams, Account, { effect: 'write' }),
    /** Lists what a connected account may do or has asked for. */
    listCapabilities: list('/v1/accounts/{account}/capabilities', AccountListCapabilitiesParams, Capability),
    /** Reads one capability of a connected account. */
    retrieveCapability: get(
      '/v1/accounts/{account}/capabilities/{capability}',
      AccountRetrieveCapabilityParams,
      Capability,
    ),
    /** Asks for a capability of a connected account, or gives it up. */
    updateCapability: post(
      '/v1/accounts/{account}/capabilities/{capability}',
      AccountUpdateCapabilityParams,
      Capability,
      { effect: 'write' },
    ),
    /** Gives a connected account a bank account or card to be paid out to. */
    createExternalAccount: post(
      '/v1/accounts/{account}/external_accounts',
      AccountCreateExternalAccountParams,
      ExternalAccount,
      { effect: 'write' },
    ),
    /** Reads a bank account or card that a connected account is paid out to. */
    retrieveExternalAccount: get(
      '/v1/accounts/{account}/external_accounts/{external_account}',
      AccountRetrieveExternalAccountParams,
      ExternalAccount,
    ),
    /** Changes a bank account or card that a connected account is paid out to, or makes it the default. */
    updateExternalAccount: post(
      '/v1/accounts/{account}/external_accounts/{external_account}',
      AccountUpdateExternalAccountParams,
      ExternalAccount,
      { effect: 'write' },
    ),
    /** Takes away a bank account or card that a connected account is paid out to. */
    deleteExternalAccount: del(
      '/v1/accounts/{account}/external_accounts/{external_account}',
      AccountDeleteExternalAccountParams,
      DeletedExternalAccount,
    ),
    /** Lists the bank accounts and cards that a connected account is paid out to. */
    listExternalAccounts: list(
      '/v1/accounts/{account}/external_accounts',
      AccountListExternalAccountsParams,
      ExternalAccount,
    ),
    /** Makes a link by which the holder of an Express account gets into the dashboard. It works once: send it to nobody else. */
    createLoginLink: post('/v1/accounts/{account}/login_links', AccountCreateLoginLinkParams, LoginLink, {
      effect: 'write',
    }),
    /** Records a person behind a connected account, such as an owner or a representative. */
    createPerson: post('/v1/accounts/{account}/persons', AccountCreatePersonParams, Person, { effect: 'write' }),
    /** Reads one person behind a connected account. */
    retrievePerson: get('/v1/accounts/{account}/persons/{person}', AccountRetrievePersonParams, Person),
    /** Changes what is known of a person behind a connected account. */
    updatePerson: post('/v1/accounts/{account}/persons/{person}', AccountUpdatePersonParams, Person, {
      effect: 'write',
    }),
    /** Removes a person from a connected account; the representative can't be. */
    deletePerson: del('/v1/accounts/{account}/persons/{person}', AccountDeletePersonParams, DeletedPerson),
    /** Lists the people behind a connected account. */
    listPersons: list('/v1/accounts/{account}/persons', AccountListPersonsParams, Person),
  },
);
