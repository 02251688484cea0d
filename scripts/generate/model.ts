/** What the official package declares, reduced to facts. */
export interface Model {
  readonly apiVersion: string;
  /** By key: see `Declaration.key`. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly methods: readonly Method[];
  /** What each type of thin event is about, by the type's name. */
  readonly relatedObjects: ReadonlyMap<string, TypeModel>;
}

/** The words of a type that say something by themselves. */
export type Word = 'string' | 'number' | 'boolean' | 'bigint' | 'decimal' | 'void' | 'null' | 'unknown' | 'anyWord';

/** The type of a field, a parameter or a result. */
export type TypeModel =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'literal'; readonly value: string | boolean | number }
  | {
      readonly kind: 'array' | 'list' | 'search' | 'v2List' | 'emptyable' | 'partial' | 'record';
      readonly of: TypeModel;
    }
  | { readonly kind: 'union'; readonly of: readonly TypeModel[] }
  | { readonly kind: 'ref'; readonly to: string };

/** A field of an interface. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeModel;
  readonly facts: FieldFacts;
}

/** What the official declaration states about a value beyond its type. */
export interface FieldFacts {
  readonly unit?: 'unix-seconds' | 'minor-currency';
  /** The most characters that it may have. */
  readonly maxLength?: number;
  readonly deprecated?: true;
}

/** A named type. */
export interface Declaration {
  /** Unique: the path joined with dots, for example `Refund.DestinationDetails.Card`. */
  readonly key: string;
  /** The name at the top, for example `CheckoutSessionCreateParams`, then those of the namespaces below it. */
  readonly path: readonly [string, ...string[]];
  /** The file that it is declared in, without extension, for example `Checkout/Sessions`. */
  readonly file: string;
  readonly body: InterfaceBody | { readonly kind: 'alias'; readonly type: TypeModel };
}

/** The fields of an interface, without those of what it extends. */
export interface InterfaceBody {
  readonly kind: 'interface';
  readonly extends: readonly string[];
  readonly fields: readonly Field[];
}

/** One method of a resource class of the official client. */
export interface Method {
  /** Where the client has the class, for example `checkout.sessions`. */
  readonly resource: string;
  readonly name: string;
  readonly verb: 'GET' | 'POST' | 'DELETE';
  /** With the ids' places named after what they identify, for example `/v1/customers/{customer}`. */
  readonly path: string;
  readonly host: 'api' | 'files' | 'connect' | 'meter_events';
  readonly params: TypeModel | undefined;
  readonly paramsRequired: boolean;
  /** Of a list or search: the page. */
  readonly result: TypeModel;
}
