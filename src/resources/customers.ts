import { del, get, list, post, resource, search } from '../core/action.ts';
import { oneOf } from '../core/one-of.ts';
import {
  CustomerCreateBalanceTransactionParams,
  CustomerCreateFundingInstructionsParams,
  CustomerCreateParams,
  CustomerCreateSourceParams,
  CustomerCreateTaxIdParams,
  CustomerDeleteDiscountParams,
  CustomerDeleteParams,
  CustomerDeleteSourceParams,
  CustomerDeleteTaxIdParams,
  CustomerListBalanceTransactionsParams,
  CustomerListCashBalanceTransactionsParams,
  CustomerListParams,
  CustomerListPaymentMethodsParams,
  CustomerListSourcesParams,
  CustomerListTaxIdsParams,
  CustomerRetrieveBalanceTransactionParams,
  CustomerRetrieveCashBalanceParams,
  CustomerRetrieveCashBalanceTransactionParams,
  CustomerRetrieveParams,
  CustomerRetrievePaymentMethodParams,
  CustomerRetrieveSourceParams,
  CustomerRetrieveTaxIdParams,
  CustomerSearchParams,
  CustomerUpdateBalanceTransactionParams,
  CustomerUpdateCashBalanceParams,
  CustomerUpdateParams,
  CustomerUpdateSourceParams,
  CustomerVerifySourceParams,
} from '../generated/params/index.ts';
import {
  BankAccount,
  CashBalance,
  Customer,
  CustomerBalanceTransaction,
  CustomerCashBalanceTransaction,
  CustomerSource,
  DeletedCustomer,
  DeletedCustomerSource,
  DeletedDiscount,
  DeletedTaxId,
  FundingInstructions,
  PaymentMethod,
  TaxId,
} from '../generated/results/index.ts';

/** The people and companies that pay. */
export const customers = resource(
  { name: 'customers', permission: 'Customers' },
  {
    /** Records a new customer. */
    create: post('/v1/customers', CustomerCreateParams, Customer, { effect: 'write' }),
    /** Reads one customer; of one that was deleted, only the id is left. */
    retrieve: get('/v1/customers/{customer}', CustomerRetrieveParams, oneOf(Customer, DeletedCustomer)),
    /** Changes what is given and leaves the rest. A new `source` pays subscription invoices that are past due. */
    update: post('/v1/customers/{customer}', CustomerUpdateParams, Customer, { effect: 'write', movesMoney: true }),
    /** Deletes a customer for good and ends all their subscriptions at once. */
    del: del('/v1/customers/{customer}', CustomerDeleteParams, DeletedCustomer),
    /** Lists customers, newest first. */
    list: list('/v1/customers', CustomerListParams, Customer),
    /** Finds customers by a query. What was written within the last minute may be missing. */
    search: search('/v1/customers/search', CustomerSearchParams, Customer),

    /** Takes away the discount that a customer has on everything. */
    deleteDiscount: del('/v1/customers/{customer}/discount', CustomerDeleteDiscountParams, DeletedDiscount),

    /** Lists the payment methods attached to a customer. */
    listPaymentMethods: list(
      '/v1/customers/{customer}/payment_methods',
      CustomerListPaymentMethodsParams,
      PaymentMethod,
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
      CustomerBalanceTransaction,
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
      '/v1/customers/{customer}/balance_transactions/{balance_transaction}',
      CustomerRetrieveBalanceTransactionParams,
      CustomerBalanceTransaction,
    ),
    /** Changes the description or metadata of an entry; its amount stays. */
    updateBalanceTransaction: post(
      '/v1/customers/{customer}/balance_transactions/{balance_transaction}',
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
      CustomerCashBalanceTransaction,
    ),
    /** Reads one change to a customer's cash balance. */
    retrieveCashBalanceTransaction: get(
      '/v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}',
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
    listSources: list('/v1/customers/{customer}/sources', CustomerListSourcesParams, CustomerSource),
    /** Gives a customer a card, bank account or source of the older kind, by its token. */
    createSource: post('/v1/customers/{customer}/sources', CustomerCreateSourceParams, CustomerSource, {
      effect: 'write',
    }),
    /** Reads one card, bank account or source of a customer. */
    retrieveSource: get('/v1/customers/{customer}/sources/{source}', CustomerRetrieveSourceParams, CustomerSource),
    /** Changes a card's dates or the address and holder of a card, bank account or source. */
    updateSource: post('/v1/customers/{customer}/sources/{source}', CustomerUpdateSourceParams, CustomerSource, {
      effect: 'write',
    }),
    /** Takes a card, bank account or source away from a customer. */
    deleteSource: del(
      '/v1/customers/{customer}/sources/{source}',
      CustomerDeleteSourceParams,
      oneOf(CustomerSource, DeletedCustomerSource),
    ),
    /** Proves that a bank account is the customer's by the two small deposits made to it. */
    verifySource: post('/v1/customers/{customer}/sources/{source}/verify', CustomerVerifySourceParams, BankAccount, {
      effect: 'write',
    }),

    /** Lists a customer's tax ids. */
    listTaxIds: list('/v1/customers/{customer}/tax_ids', CustomerListTaxIdsParams, TaxId),
    /** Gives a customer a tax id. */
    createTaxId: post('/v1/customers/{customer}/tax_ids', CustomerCreateTaxIdParams, TaxId, { effect: 'write' }),
    /** Reads one tax id of a customer. */
    retrieveTaxId: get('/v1/customers/{customer}/tax_ids/{tax_id}', CustomerRetrieveTaxIdParams, TaxId),
    /** Takes a tax id away from a customer. */
    deleteTaxId: del('/v1/customers/{customer}/tax_ids/{tax_id}', CustomerDeleteTaxIdParams, DeletedTaxId),
  },
);
