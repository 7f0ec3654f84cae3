import { Unreadable } from '../domain/problems.ts';

const UTF16 = ['fffe', 'feff'];
const SIGNATURES = [/^\s*<(!|\?|html|svg|script|body|iframe)/i, /^%PDF-/, /^PK/, /^MZ/, /^\u007fELF/, /^#!/];

/** Text holds no zero bytes and no controls, and is nothing else by its beginning. */
export function checkText(bytes: Buffer): void {
  const wide = UTF16.includes(bytes.subarray(0, 2).toString('hex'));
  const text = wide ? bytes.toString('utf16le') : bytes.toString('latin1');
  if (
    SIGNATURES.some((signature) =>
      signature.test(text.replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '').slice(0, 200)),
    )
  )
    throw new Unreadable('FILE_TYPE_MISMATCH', 'The content is no plain text');
  // In UTF-8 and GB18030 no byte of a character lies below the space.
  if (/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new Unreadable('FILE_TYPE_MISMATCH', 'The content is no plain text');
}
