/**
 * What fields are, in our own words. A key is the name of a field, which then means the same everywhere, or that name
 * after the type that has it: `RefundCreateParams.origin`. In the type's name `*` stands for any letters and `**` for
 * any letters and dots: `*ListParams.created`, `**.Card.brand`.
 */
export type Glossary = Readonly<Record<string, string>>;
