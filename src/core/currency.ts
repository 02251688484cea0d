import { once } from './once.ts';

/** The codes that Stripe takes, three letters each; those that it no longer takes, or hardly anywhere, are let pass. */
const CODES =
  'aedafnallamdangaoaarsaudawgaznbambbdbdtbgnbhdbifbmdbndbobbrlbsdbtnbwpbynbyrbzdcadcdfchfclpcnycopcrccupcveczk' +
  'djfdkkdopdzdeekegpernetbeurfjdfkpgbpgelghsgipgmdgnfgtqgydhkdhnlhrkhtghufidrilsinriqdirriskjmdjodjpykeskgskhr' +
  'kmfkrwkwdkydkztlaklbplkrlrdlslltllvllydmadmdlmgamkdmmkmntmopmromrumurmvrmwkmxnmyrmznnadngnnionoknprnzdomrpab' +
  'penpgkphppkrplnpygqarronrsdrubrwfsarsbdscrsdgseksgdshpslesllsossrdsspstdstnsvcsypszlthbtjstmttndtoptryttdtwd' +
  'tzsuahugxusduyuuzsvefvesvndvuvwstxafxcdxcgxofxpfyerzarzmwzwg';

const codes = once(() => new Set(CODES.match(/.../g)));

const isKnown = (code: string) => codes().has(code) || /^(?:usd|eur)[a-z]$/.test(code);

/** What is wrong with a currency's code; nothing where Stripe takes it. */
export function currencyProblem(code: string): { readonly message: string; readonly suggestion?: string } | undefined {
  if (isKnown(code)) return undefined;
  const meant = code.length < 16 ? code.trim().toLowerCase() : '';
  if (isKnown(meant)) {
    return { message: `Stripe writes currencies in lower case; did you mean \`${meant}\`?`, suggestion: meant };
  }
  return { message: 'not a currency that Stripe takes. Give the three letters of its ISO code in lower case: `usd`.' };
}

/** As many decimals as amounts in a currency have at Stripe. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (/^(?:bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|vnd|vuv|xaf|xof|xpf)$/i.test(currency)) return 0;
  return /^(?:bhd|jod|kwd|omr|tnd)$/i.test(currency) ? 3 : 2;
}
