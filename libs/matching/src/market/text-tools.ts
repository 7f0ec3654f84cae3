import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { stemmer } from '@orama/stemmers/english';
import { Converter } from 'opencc-js/t2cn';
import type { TextTools } from '../domain/text.ts';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

let loaded: TextTools | undefined;

/** The dictionaries behind the reading of text, loaded once (about 0.3 s and 60 MB). */
export function textTools(): TextTools {
  loaded ??= { segment: segmenter(), fold: simplifier(), stem: rememberStems() };
  return loaded;
}

function segmenter(): TextTools['segment'] {
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.cut(text, true);
}

/** Character by character, so that offsets stay: a table made once from the converter. */
function simplifier(): TextTools['fold'] {
  const convert = Converter({ from: 't', to: 'cn' });
  const table = new Map<string, string>();
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const char = String.fromCharCode(code);
    const simple = convert(char);
    if (simple !== char && simple.length === 1) table.set(char, simple);
  }
  return (char) => table.get(char) ?? char;
}

const REMEMBERED = 50_000;

/** Words repeat, the stemmer is the slow part of reading English; the memory is bounded. */
function rememberStems(): TextTools['stem'] {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, (stem = stemOf(word)));
    }
    return stem;
  };
}

const BRITISH = /^(.{3,}i)s(e[ds]?|ing|ations?)$/;

/**
 * British endings are read as American ones. The stemmer takes the t of -tion along, so that "detection" would not meet
 * "detect": it is given back.
 */
function stemOf(word: string): string {
  const spelled = word.replace(BRITISH, '$1z$2');
  const stem = stemmer(spelled);
  const [, lost] = /([st])ions?$/.exec(spelled) ?? [];
  return lost && spelled.startsWith(`${stem}${lost}ion`) ? stem + lost : stem;
}
