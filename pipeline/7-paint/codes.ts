import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'font-not-embeddable': {
    severity: 'error',
    about:
      'The face forbids embedding: its OS/2 table says so. A PDF for the archive must carry its faces, so choose another face or ask its maker for a licence.',
  },
  'unreadable-font': {
    severity: 'error',
    about:
      'The face is no TrueType or OpenType font that can be embedded, or it is damaged. What is set in it is missing from the page. Replace the file.',
  },
  'undecodable-image': {
    severity: 'error',
    about:
      'The pixels of the image cannot be read although its header can. The image is missing from the page. Save it anew.',
  },
  'cmyk-image': {
    severity: 'warning',
    about:
      'The image has CMYK colours without a profile: how they look is left to the viewer, and the PDF does not keep PDF/A. Convert the image to sRGB, or embed a profile.',
  },
  'unset-glyph': {
    severity: 'warning',
    about:
      'The face has no sign for a character, and no other face stood in. It shows as an empty box, and the PDF keeps neither PDF/A nor PDF/UA. Add a face that has it.',
  },
  'incomplete-metadata': {
    severity: 'warning',
    about:
      'The document has no title or no language. The PDF keeps neither PDF/A nor PDF/UA without them.',
  },
  'sources-withheld': {
    severity: 'warning',
    about:
      'The pack has audiences and wants its sources attached. They may say what an audience is not to read, so they are left out. Take `sources` out of `attachments`, or build a pack without audiences for the record.',
  },
  'encrypted-copy': {
    severity: 'info',
    about:
      'The PDF was encrypted on request. It keeps PDF/UA, and assistive technology may read it, but no archive takes it: PDF/A forbids encryption. Keep a copy that is not encrypted as the record.',
  },
  'missing-destination': {
    severity: 'warning',
    about: 'A link or a bookmark leads to an id that is on no page. It is left out.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
