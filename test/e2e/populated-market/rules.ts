import { newId, toGlobalId } from '@fairway/kernel';
import { WEIGHTS } from '../../kit/records.ts';
import type { PopulatedMarket } from '../populated-market.ts';

/** The rules of matching: a version that counts, a draft, and names of a concept in every state. */
export async function makeRules(m: PopulatedMarket): Promise<void> {
  const { matchingWeights } = await m
    .client('OFFICER')
    .must('{ matchingWeights(first: 1) { nodes { id } } }');
  m.keep('weights.published', matchingWeights.nodes[0].id);
  await m.do('OFFICER', 'weightsDraft', { weights: WEIGHTS });
  const named = { kind: 'CAPABILITY', code: 'defect-detection', language: 'en' };
  for (const [name, alias] of [
    ['alias.active', 'flaw spotting'],
    ['alias.active.too', 'flaw sorting'],
    ['alias.retired', 'flaw hunting'],
    ['alias.proposed', 'flaw finding'],
    ['alias.proposed.too', 'flaw finding by eye'],
  ] as const)
    m.keep(name, (await m.do('OFFICER', 'glossaryAliasAdd', { ...named, alias })).id);
  await m.do('OFFICER', 'glossaryAliasRetire', { aliasId: m.id('alias.retired') });
  // What is proposed comes from texts in both languages, of which this market has too few.
  await m.w.database.transaction((tx) =>
    tx.rows(
      `update glossary_alias set state = 'PROPOSED', origin = 'MINED' where alias like 'flaw finding%'`,
    ),
  );
  await m.w.settle();
}

/** Versions of a calibration as a fitting leaves them; fitting itself needs more outcomes than this market has. */
export async function makeModels(m: PopulatedMarket): Promise<void> {
  for (const [version, state] of [
    [1, 'RETIRED'],
    [2, 'CANDIDATE'],
  ] as const) {
    const id = newId();
    await m.w.database.transaction((tx) =>
      tx.rows(
        `insert into matching_model (id, kind, version, state, progress, coefficients, metrics) values ($1, 'CALIBRATION', $2, $3, 100,
             '{"calibration": {"method": "PLATT", "segments": {}, "market": {"outcomes": 0, "accepted": 0, "tenths": [], "curve": {"kind": "PLATT", "intercept": -1, "slope": 1}}}}',
             '{"comparison": {"outcomes": 40, "gain": 0.001, "standardError": 0.002, "better": false}, "heldOut": null, "against": null}')`,
        [id, version, state],
      ),
    );
    m.keep(`model.${state.toLowerCase()}`, toGlobalId('MatchingModel', id));
  }
}
