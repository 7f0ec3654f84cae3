/** Changes whenever the same inputs may give another ranking; every run and match names it. */
export const ENGINE_VERSION = '1.2.0';
