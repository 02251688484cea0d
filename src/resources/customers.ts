import { del, get, list, post, resource } from '../core/action.ts';
import { BankAccount } from '../schemas/bank-account.ts';
import { CashBalance } from '../schemas/cash-balance.ts';
import { Customer, CustomerList, CustomerOrDeleted, CustomerSearchResult } from '../schemas/customer.ts';
import {
  CustomerCreateBalanceTransactionParams,
  CustomerCreateFundingInstructionsParams,
  CustomerListBalanceTransactionsParams,
  CustomerListCashBalanceTransactionsParams,
  CustomerRetrieveBalanceTransactionParams,
  CustomerRetrieveCashBalanceParams,
  CustomerRetrieveCashBalanceTransactionParams,
  CustomerUpdateBalanceTransactionParams,
  CustomerUpdateCashBalanceParams,
} from '../schemas/customer-balance-params.ts';
import { CustomerBalanceTransaction, CustomerBalanceTransactionList } from '../schemas/customer-balance-transaction.ts';
import {
  CustomerCashBalanceTransaction,
  CustomerCashBalanceTransactionList,
} from '../schemas/customer-cash-balance-transaction.ts';
import {
  CustomerCreateParams,
  CustomerDeleteDiscountParams,
  CustomerDeleteParams,
  CustomerListParams,
  CustomerListPaymentMethodsParams,
  CustomerRetrieveParams,
  CustomerRetrievePaymentMethodParams,
  CustomerSearchParams,
  CustomerUpdateParams,
} from '../schemas/customer-params.ts';
import { CustomerSource, CustomerSourceList, CustomerSourceOrDeleted } from '../schemas/customer-source.ts';
import {
  CustomerCreateSourceParams,
  CustomerDeleteSourceParams,
  CustomerListSourcesParams,
  CustomerRetrieveSourceParams,
  CustomerUpdateSourceParams,
  CustomerVerifySourceParams,
} from '../schemas/customer-source-params.ts';
import {
  CustomerCreateTaxIdParams,
  CustomerDeleteTaxIdParams,
  CustomerListTaxIdsParams,
  CustomerRetrieveTaxIdParams,
} from '../schemas/customer-tax-id-params.ts';
import { DeletedCustomer, DeletedDiscount, DeletedTaxId } from '../schemas/deleted.ts';
import { FundingInstructions } from '../schemas/funding-instructions.ts';
import { PaymentMethod, PaymentMethodList } from '../schemas/payment-method.ts';
import { TaxId, TaxIdList } from '../schemas/tax-id.ts';

/** The people and companies that pay. */
export const customers = resource('customers', {
  /** Records a new customer. */
  create: post('/v1/customers', CustomerCreateParams, Customer, { effect: 'write' }),
  /** Reads one customer; of one that was deleted, only the id is left. */
  retrieve: get('/v1/customers/{customer}', CustomerRetrieveParams, CustomerOrDeleted),
  /** Changes what is given and leaves the rest. A new `source` pays subscription invoices that are past due. */
  update: post('/v1/customers/{customer}', CustomerUpdateParams, Customer, { effect: 'write', movesMoney: true }),
  /** Deletes a customer for good and ends all their subscriptions at once. */
  del: del('/v1/customers/{customer}', CustomerDeleteParams, DeletedCustomer),
  /** Lists customers, newest first. */
  list: list('/v1/customers', CustomerListParams, CustomerList),
  /** Finds customers by a query. What was written within the last minute may be missing. */
  search: list('/v1/customers/search', CustomerSearchParams, CustomerSearchResult),

  /** Takes away the discount that a customer has on everything. */
  deleteDiscount: del('/v1/customers/{customer}/discount', CustomerDeleteDiscountParams, DeletedDiscount),

  /** Lists the payment methods attached to a customer. */
  listPaymentMethods: list(
    '/v1/customers/{customer}/payment_methods',
    CustomerListPaymentMethodsParams,
    PaymentMethodList,
  ),
  /** Reads one payment method, provided that it is this customer's. */
  retrievePaymentMethod: get(
    '/v1/customers/{customer}/payment_methods/{payment_method}',
    CustomerRetrievePaymentMethodParams,
    PaymentMethod,
  ),

  /** Lists the changes to what a customer is owed or owes, newest first. */
  listBalanceTransactions: list(
    '/v1/customers/{customer}/balance_transactions',
    CustomerListBalanceTransactionsParams,
    CustomerBalanceTransactionList,
  ),
  /** Credits or debits a customer; the next invoice takes it into account. Only an opposite entry takes it back. */
  createBalanceTransaction: post(
    '/v1/customers/{customer}/balance_transactions',
    CustomerCreateBalanceTransactionParams,
    CustomerBalanceTransaction,
    { effect: 'destructive', movesMoney: true },
  ),
  /** Reads one change to a customer's balance. */
  retrieveBalanceTransaction: get(
    '/v1/customers/{customer}/balance_transactions/{transaction}',
    CustomerRetrieveBalanceTransactionParams,
    CustomerBalanceTransaction,
  ),
  /** Changes the description or metadata of an entry; its amount stays. */
  updateBalanceTransaction: post(
    '/v1/customers/{customer}/balance_transactions/{transaction}',
    CustomerUpdateBalanceTransactionParams,
    CustomerBalanceTransaction,
    { effect: 'write' },
  ),

  /** Reads how much a customer has sent in by bank transfer and not spent yet. */
  retrieveCashBalance: get('/v1/customers/{customer}/cash_balance', CustomerRetrieveCashBalanceParams, CashBalance),
  /** Says whether a customer's transfers are matched to open payments automatically. */
  updateCashBalance: post('/v1/customers/{customer}/cash_balance', CustomerUpdateCashBalanceParams, CashBalance, {
    effect: 'write',
  }),
  /** Lists what came into and went out of a customer's cash balance, newest first. */
  listCashBalanceTransactions: list(
    '/v1/customers/{customer}/cash_balance_transactions',
    CustomerListCashBalanceTransactionsParams,
    CustomerCashBalanceTransactionList,
  ),
  /** Reads one change to a customer's cash balance. */
  retrieveCashBalanceTransaction: get(
    '/v1/customers/{customer}/cash_balance_transactions/{transaction}',
    CustomerRetrieveCashBalanceTransactionParams,
    CustomerCashBalanceTransaction,
  ),
  /** Gives the bank details that a customer transfers money to; asked again, the same ones. */
  createFundingInstructions: post(
    '/v1/customers/{customer}/funding_instructions',
    CustomerCreateFundingInstructionsParams,
    FundingInstructions,
    { effect: 'write' },
  ),

  /** Lists a customer's cards, bank accounts and sources of the older kind. */
  listSources: list('/v1/customers/{customer}/sources', CustomerListSourcesParams, CustomerSourceList),
  /** Gives a customer a card, bank account or source of the older kind, by its token. */
  createSource: post('/v1/customers/{customer}/sources', CustomerCreateSourceParams, CustomerSource, {
    effect: 'write',
  }),
  /** Reads one card, bank account or source of a customer. */
  retrieveSource: get('/v1/customers/{customer}/sources/{id}', CustomerRetrieveSourceParams, CustomerSource),
  /** Changes a card's dates or the address and holder of a card, bank account or source. */
  updateSource: post('/v1/customers/{customer}/sources/{id}', CustomerUpdateSourceParams, CustomerSource, {
    effect: 'write',
  }),
  /** Takes a card, bank account or source away from a customer. */
  deleteSource: del('/v1/customers/{customer}/sources/{id}', CustomerDeleteSourceParams, CustomerSourceOrDeleted),
  /** Proves that a bank account is the customer's by the two small deposits made to it. */
  verifySource: post('/v1/customers/{customer}/sources/{id}/verify', CustomerVerifySourceParams, BankAccount, {
    effect: 'write',
  }),

  /** Lists a customer's tax ids. */
  listTaxIds: list('/v1/customers/{customer}/tax_ids', CustomerListTaxIdsParams, TaxIdList),
  /** Gives a customer a tax id. */
  createTaxId: post('/v1/customers/{customer}/tax_ids', CustomerCreateTaxIdParams, TaxId, { effect: 'write' }),
  /** Reads one tax id of a customer. */
  retrieveTaxId: get('/v1/customers/{customer}/tax_ids/{id}', CustomerRetrieveTaxIdParams, TaxId),
  /** Takes a tax id away from a customer. */
  deleteTaxId: del('/v1/customers/{customer}/tax_ids/{id}', CustomerDeleteTaxIdParams, DeletedTaxId),
});
