export const taxonomy = {};
