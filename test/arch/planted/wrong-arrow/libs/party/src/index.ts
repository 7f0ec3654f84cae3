export const party = 'party';
