/** Runtimes that make no code from text have no compiler, which could do nothing there and weigh much. */
export const loadCompiler = undefined;
