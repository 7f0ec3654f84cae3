import { SessionDocument } from '@fairway/client';
import { wantedLanguage } from '../i18n/wanted-language.ts';
import { namesIn } from './early-names.ts';
import { earlyReads, hashOf, wasSignedIn } from './early-reads.ts';
import { FIRST_READS, OWN_FIRST_READS } from './first-reads.ts';
import { partsOf, type Parts } from './parts.ts';

/** What the build knows: the files of each page by its address, and of each language. */
declare const __PARTS__: Parts;

/**
 * Runs before the console itself has arrived, and asks for all that it will want then: its texts, the page at this
 * address, who is here, and what the page reads first. Nothing here decides anything: what is asked for in vain is lost.
 */
const { files, parameters, path } = partsOf(__PARTS__, location.pathname, wantedLanguage());
for (const file of files) {
  const link = document.createElement('link');
  const style = file.endsWith('.css');
  link.rel = style ? 'preload' : 'modulepreload';
  if (style) link.as = 'style';
  link.crossOrigin = '';
  link.href = `/${file}`;
  document.head.append(link);
}

void earlyReads().ask(hashOf(SessionDocument), {});
const reads = { ...FIRST_READS, ...(wasSignedIn() && OWN_FIRST_READS) };
const first = location.search ? undefined : reads[path ?? ''];
if (first) {
  const [operation, variables] = first(parameters);
  window.fairwayNames = namesIn(earlyReads().ask(hashOf(operation), variables));
  // Nobody may ever take them.
  window.fairwayNames.catch(() => undefined);
}
