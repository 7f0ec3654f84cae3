/** Typed documents from the committed schema: `npx graphql-codegen --config libs/client/codegen.mjs` at the root. */
const here = (path) => `libs/client/${path}`;

export default {
  schema: here('schema.graphql'),
  documents: here('operations/*.graphql'),
  ignoreNoDocuments: false,
  generates: {
    [here('src/generated/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true, skipIndexFile: true },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        dedupeFragments: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          MinorUnits: 'number',
        },
      },
    },
  },
};
