// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata, PaginationParams } from '../shared.ts';

export interface InvoiceRenderingTemplate {
  id: string;
  object: 'invoice_rendering_template';
  /** Unix seconds. */
  created: number;
  livemode: boolean;
  metadata: Metadata | null;
  nickname: string | null;
  status: InvoiceRenderingTemplate.Status;
  version: number;
}
export declare namespace InvoiceRenderingTemplate {
  export type Status = 'active' | 'archived' | OtherString;
}

export interface InvoiceRenderingTemplateRetrieveParams {
  expand?: readonly string[] | undefined;
  version?: number | undefined;
}

export interface InvoiceRenderingTemplateListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  status?: InvoiceRenderingTemplateListParams.Status | undefined;
}
export declare namespace InvoiceRenderingTemplateListParams {
  export type Status = 'active' | 'archived' | OtherString;
}

export interface InvoiceRenderingTemplateArchiveParams {
  expand?: readonly string[] | undefined;
}

export interface InvoiceRenderingTemplateUnarchiveParams {
  expand?: readonly string[] | undefined;
}
