/** Unix seconds beyond, some 3000 years from now, are milliseconds given for seconds. */
export const LATEST_SECOND = 1e11;
