// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata, PaginationParams } from '../shared.ts';

export interface InvoiceRenderingTemplate {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-object) */
  object: 'invoice_rendering_template';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-created) */
  created: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-metadata) */
  metadata: Metadata | null;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-nickname) */
  nickname: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-status) */
  status: InvoiceRenderingTemplate.Status;
  /** [Docs](https://docs.stripe.com/api/invoice-rendering-template/object#invoice_rendering_template_object-version) */
  version: number;
}
export declare namespace InvoiceRenderingTemplate {
  export type Status = 'active' | 'archived' | OtherString;
}

export interface InvoiceRenderingTemplateRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/invoice-rendering-template/retrieve#retrieve_invoice_rendering_template-version) */
  version?: number | undefined;
}

export interface InvoiceRenderingTemplateListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/invoice-rendering-template/list#list_invoice_rendering_templates-status) */
  status?: InvoiceRenderingTemplateListParams.Status | undefined;
}
export declare namespace InvoiceRenderingTemplateListParams {
  export type Status = 'active' | 'archived' | OtherString;
}

export interface InvoiceRenderingTemplateArchiveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceRenderingTemplateUnarchiveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
