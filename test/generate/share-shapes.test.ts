import { describe, expect, it } from 'vitest';
import { shareShapes } from '../../scripts/share-shapes.ts';

/** A type that is long enough to be worth sharing. */
const card = (fields: string) => `
    interface Card {
        /** What its holder is called, as it stands on the card itself, in at most twenty-six letters. */
        name?: string;
        ${fields}
    }`;
const params = (name: string, body: string) => `declare namespace ${name} {${body}\n}\n`;
const isShared = (text: string) => /import \w+ = \w+\.\w/.test(text);

describe('what is declared in several namespaces', () => {
  it('is written once, with everything below it, and keeps all its names', () => {
    const body = `${card('kind: Card.Kind;')}
    namespace Card {
        type Kind = 'credit' | 'debit';
    }`;
    const before = params('CreateParams', body);
    const text = shareShapes(before + params('UpdateParams', body));

    expect(text.startsWith(before)).toBe(true);
    expect(text.slice(before.length).replace(/\s+/g, ' ')).toBe(
      'declare namespace UpdateParams { export import Card = CreateParams.Card; } ',
    );
  });

  it('is found at any depth, also in the type that it is first declared in', () => {
    const text = shareShapes(params('A', `\n    namespace B {${card('')}\n    }\n    namespace C {${card('')}\n    }`));

    expect(text).toMatch(/namespace C \{\s+export import Card = A\.B\.Card;/);
  });

  it('may be described elsewhere, but not as something else', () => {
    const described = (doc: string) => card(`/** ${doc} */ last4: string;`);
    const both = (one: string, other: string) =>
      shareShapes(params('One', described(one)) + params('Other', described(other)));

    expect(isShared(both('Digits. [Docs](https://a.test/1)', 'Digits. [Docs](https://a.test/2)'))).toBe(true);
    expect(isShared(both('Digits.', 'Its last digits.'))).toBe(false);
  });

  it('is not taken for another where a name in it means another type', () => {
    const elsewhere = `\n    type Address = string;${card('address: Address;')}`;
    const address = 'interface Address { city: string }\n';
    const plain = params('CreateParams', card('address: Address;'));

    expect(isShared(shareShapes(address + plain + params('UpdateParams', card('address: Address;'))))).toBe(true);
    expect(isShared(shareShapes(address + plain + params('UpdateParams', elsewhere)))).toBe(false);
  });

  it('is written again where the name of the first means something else', () => {
    const shadowing = `\n    type CreateParams = 'a namespace of this name would be looked for here';${card('')}`;

    expect(isShared(shareShapes(params('CreateParams', card('')) + params('UpdateParams', shadowing)))).toBe(false);
  });

  it('is written again where a namespace around it has the name of the first', () => {
    const inner = '\n    namespace CreateParams {\n        type Kind = 1;\n    }';

    expect(isShared(shareShapes(params('CreateParams', card('')) + params('UpdateParams', inner + card(''))))).toBe(
      false,
    );
  });

  it('is written once also where a type below it has the name of the first', () => {
    const body = `${card('')}\n    namespace Card {\n        type CreateParams = 'nothing is looked for in here';\n    }`;
    const before = params('CreateParams', body);

    expect(shareShapes(before + params('UpdateParams', body))).toBe(
      `${before}declare namespace UpdateParams {\n    export import Card = CreateParams.Card;\n}\n`,
    );
  });

  it('takes its docs along, and leaves none behind for what follows', () => {
    const doc = '\n    /** How it is paid. */';
    const body = `${doc}${card('')}\n    /** What is in it. */\n    namespace Card {\n        type Kind = 1;\n    }\n    type Next = 1;`;
    const before = params('CreateParams', body);

    expect(shareShapes(before + params('UpdateParams', body))).toBe(
      `${before}declare namespace UpdateParams {${doc}\n    export import Card = CreateParams.Card;\n    type Next = 1;\n}\n`,
    );
  });

  it('is not taken for another where it is the type of another value', () => {
    const body = card('name: typeof Names.short;');
    const own = '\n    namespace Names {\n        const short: 1;\n    }';
    const names = params('Names', '\n    const short: 2;');

    expect(isShared(shareShapes(names + params('One', body) + params('Other', body)))).toBe(true);
    expect(isShared(shareShapes(names + params('One', body) + params('Other', own + body)))).toBe(false);
  });

  it('stays as it is where a name would be longer', () => {
    const short = '\n    type Kind = 1 | 2;';

    expect(isShared(shareShapes(params('One', short) + params('Other', short)))).toBe(false);
  });
});

describe('what is exported', () => {
  const exported = (declared: string, names: string) =>
    shareShapes(`${declared}\nexport { ${names} };`).split('\n').at(-1);

  it('says that it is a type where nothing of it is there at run time', () => {
    const types = 'declare namespace A {\n namespace B { type C = 1; }\n}\ninterface D { d: 1 }\ntype E = 2;';

    expect(exported(types, 'A as a, type D, E')).toBe('export { type A as a, type D, type E };');
  });

  it('stays a value where something of it is', () => {
    const values = `interface A {}\ndeclare const A: A;\ninterface B {}\ndeclare class B {}\ndeclare namespace C { const c: 1; }
      declare function D(): void;\ndeclare namespace D { type E = 1; }`;

    expect(exported(values, 'A, B, C, D')).toBe('export { A, B, C, D };');
    expect(exported("import { A } from './a.js';", 'A')).toBe('export { A };');
  });
});
