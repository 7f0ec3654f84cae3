export const solution = {};
