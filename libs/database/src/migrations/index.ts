import { Foundation1700000000001 } from './0001-foundation.ts';
import { Messaging1700000000002 } from './0002-messaging.ts';
import { Audit1700000000011 } from './0011-audit.ts';
import { Party1700000000020 } from './0020-party.ts';
import { Screening1700000000030 } from './0030-screening.ts';
import { Dataset1700000000031 } from './0031-dataset.ts';
import { Scenario1700000000040 } from './0040-scenario.ts';
import { Solution1700000000041 } from './0041-solution.ts';
import { Matching1700000000050 } from './0050-matching.ts';
import { Proposal1700000000060 } from './0060-proposal.ts';
import { Pilot1700000000061 } from './0061-pilot.ts';
import { Notice1700000000070 } from './0070-notice.ts';
import { Demo1700000000080 } from './0080-demo.ts';
import { ScreeningAnswers1700000000090 } from './0090-screening-answers.ts';
import { SavedSearch1700000000110 } from './0110-saved-search.ts';
import { StoredFile1700000000125 } from './0125-stored-file.ts';
import { ImportRun1700000000126 } from './0126-import-run.ts';
import { Oversight1700000000130 } from './0130-oversight.ts';
import { MatchingWeights1700000000140 } from './0140-matching-weights.ts';
import { GlossaryAlias1700000000141 } from './0141-glossary-alias.ts';
import { Learning1700000000145 } from './0145-learning.ts';
import { Allocation1700000000150 } from './0150-allocation.ts';
import { MatchRunPause1700000000151 } from './0151-match-run-pause.ts';
import { Matchmaking1700000000155 } from './0155-matchmaking.ts';
import { MatchReasons1700000000160 } from './0160-match-reasons.ts';
import { SolutionLatency1700000000161 } from './0161-solution-latency.ts';
import { JointScenario1700000000165 } from './0165-joint-scenario.ts';
import { SearchAlert1700000000166 } from './0166-search-alert.ts';
import { Embedding1700000000175 } from './0175-embedding.ts';
import { LeadingIndexes1700000000180 } from './0180-leading-indexes.ts';
import { GlossaryMining1700000000190 } from './0190-glossary-mining.ts';
import { TrackRecord1700000000195 } from './0195-track-record.ts';
import { BulkEvents1700000000200 } from './0200-bulk-events.ts';
import { RankForSolution1700000000201 } from './0201-rank-for-solution.ts';

/** In the order in which they run; a committed migration is never edited. */
export const migrations = [
  Foundation1700000000001,
  Messaging1700000000002,
  Audit1700000000011,
  Party1700000000020,
  Screening1700000000030,
  Dataset1700000000031,
  Scenario1700000000040,
  Solution1700000000041,
  Matching1700000000050,
  Proposal1700000000060,
  Pilot1700000000061,
  Notice1700000000070,
  Demo1700000000080,
  ScreeningAnswers1700000000090,
  SavedSearch1700000000110,
  StoredFile1700000000125,
  ImportRun1700000000126,
  Oversight1700000000130,
  MatchingWeights1700000000140,
  GlossaryAlias1700000000141,
  Learning1700000000145,
  Allocation1700000000150,
  MatchRunPause1700000000151,
  Matchmaking1700000000155,
  MatchReasons1700000000160,
  SolutionLatency1700000000161,
  JointScenario1700000000165,
  SearchAlert1700000000166,
  Embedding1700000000175,
  LeadingIndexes1700000000180,
  GlossaryMining1700000000190,
  TrackRecord1700000000195,
  BulkEvents1700000000200,
  RankForSolution1700000000201,
];
