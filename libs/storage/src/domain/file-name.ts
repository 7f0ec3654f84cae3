import { ok, textLength, type Result } from '@fairway/kernel';
import { refuseFile } from './problems.ts';

const MOST_CHARACTERS = 150;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]|%0[0ad]/i;
/** Characters that turn the direction of what follows, so that `gnp.exe` shows as something else. */
const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
const PATHS = /[\\/:*?"<>|]|^\.|^~|\.$|\s$/;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** What some system would run or draw; anywhere in a name it is there to deceive. */
const RUNNABLE =
  /\.(exe|dll|com|bat|cmd|ps1|vbs|js|mjs|jse|wsf|hta|jar|msi|scr|lnk|sh|php\d?|phtml|asp|aspx|jsp|py|pl|rb|svg|html?|xhtml|xml|swf|docm|xlsm|pptm)(?=\.|$)/i;

export interface FileName {
  name: string;
  /** Lower case, without the dot. */
  extension: string;
}

/** The name that a person gave, as it may be shown again; it never becomes part of a path. */
export function readFileName(given: string): Result<FileName> {
  const name = given.normalize('NFC').trim();
  if (!name) return refuseFile('FILE_NAME_REFUSED', 'The file has no name');
  if (textLength(name) > MOST_CHARACTERS)
    return refuseFile('FILE_NAME_REFUSED', `The name has more than ${MOST_CHARACTERS} characters`);
  if (CONTROLS.test(name) || /\p{Surrogate}/u.test(name))
    return refuseFile('FILE_NAME_REFUSED', 'The name holds control characters');
  if (BIDI.test(name))
    return refuseFile('FILE_NAME_REFUSED', 'The name holds characters that turn the direction of writing');
  if (PATHS.test(name) || name.includes('..') || DEVICES.test(name))
    return refuseFile('FILE_NAME_REFUSED', 'The name looks like a path or a device');
  if (RUNNABLE.test(name))
    return refuseFile('FILE_TYPE_REFUSED', 'Programs, scripts, SVG and web pages are not taken');
  const dot = name.lastIndexOf('.');
  if (dot < 1) return refuseFile('FILE_TYPE_REFUSED', 'The name has no extension');
  return ok({ name, extension: name.slice(dot + 1).toLowerCase() });
}
