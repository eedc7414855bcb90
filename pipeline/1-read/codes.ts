import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'missing-path': {
    severity: 'error',
    about: 'There is no file or folder with this name. Check the spelling and the working folder.',
  },
  'not-a-pack': {
    severity: 'error',
    about:
      'A pack is a folder with `pack.yaml`, a folder with Markdown files, or one Markdown file; this is none of them.',
  },
  'missing-previous': {
    severity: 'error',
    about:
      '`previous` names a file that is not in the pack. Copy the `<pack>.json` of the last edition into the pack.',
  },
  'invalid-previous': {
    severity: 'error',
    about:
      '`previous` names a file that is not the `<pack>.json` of a build: no JSON, or without `"schema": "briefpack/1"` and `recommendations`.',
  },
  'unreadable-file': {
    severity: 'error',
    about: 'The system would not let us read the file: see the reason in the message.',
  },
  'file-too-large': {
    severity: 'error',
    about: 'Text files may have 20 MB, images and data files 50 MB. Make the file smaller.',
  },
  'not-utf8': {
    severity: 'error',
    about:
      'Text must be UTF-8. The place is that of the first byte that is not. Save the file again as UTF-8 in the editor that wrote it.',
  },
  'missing-bibliography': {
    severity: 'error',
    about:
      'A file that `bibliography` of the manifest names is not there. Paths are relative to the folder of the pack.',
  },
  'invalid-bibliography': {
    severity: 'error',
    about:
      'A bibliography cannot be read: it must be a list of CSL-JSON items (`.json`), each with an `id`, or BibTeX (`.bib`). What is broken in it is left out, and the rest is read.',
  },
  'invalid-yaml': {
    severity: 'error',
    about: '`pack.yaml`, `theme.yaml` or front matter is not well-formed YAML.',
  },
  'unknown-key': {
    severity: 'error',
    about:
      'No such key exists. It is an error because a misspelt `handling` would silently send a pack out unmarked.',
  },
  'foreign-key': {
    severity: 'warning',
    about:
      "A key of a document's front matter that briefpack does not use; it may belong to another tool, or in `pack.yaml`.",
  },
  'missing-key': {
    severity: 'error',
    about: 'A required key is absent: `title` in `pack.yaml`, `file` in an entry of `documents`.',
  },
  'invalid-value': {
    severity: 'error',
    about: 'The value of a key is of the wrong kind, or is none of the values allowed.',
  },
  'missing-document': {
    severity: 'error',
    about: '`documents` names a file that does not exist.',
  },
  'document-is-folder': {
    severity: 'error',
    about: '`documents` names a folder. Name the files in it, for example with `annexes/*.md`.',
  },
  'not-markdown': {
    severity: 'error',
    about: '`documents` names a file that is no Markdown (`.md`, `.markdown`).',
  },
  'no-match': {
    severity: 'error',
    about: 'A pattern in `documents` matches no Markdown file of the pack.',
  },
  'duplicate-document': {
    severity: 'warning',
    about: 'A file is listed more than once; it is used only at the first place.',
  },
  'empty-document': {
    severity: 'warning',
    about: 'A document without text. It is left out.',
  },
  'no-documents': {
    severity: 'error',
    about: 'Nothing is left to build a pack from.',
  },
  'outside-pack': {
    severity: 'error',
    about:
      "A file outside the pack's folder is never read, whether it is reached by `..`, by an absolute path or by a symbolic link. Copy it into the pack.",
  },
  'no-such-audience': {
    severity: 'error',
    about: 'The build is for an audience that the pack does not list under `audiences`.',
  },
  'unknown-theme': {
    severity: 'error',
    about:
      '`theme` is the name of a theme that comes with briefpack, or a folder relative to the pack.',
  },
  'incomplete-theme': {
    severity: 'error',
    about:
      'A theme needs `pack.hbs`, `print.css` and `screen.css`, or `extends: briefing` in its `theme.yaml` to inherit those it lacks.',
  },
  'theme-cycle': {
    severity: 'error',
    about: 'Themes extend each other in a circle, or more than eight deep.',
  },
  'missing-face': {
    severity: 'error',
    about:
      'The file of a face in `theme.yaml` was not found: `./…` is relative to the theme, anything else is a file of an npm package.',
  },
  'missing-package-file': {
    severity: 'error',
    about: 'A file that belongs to briefpack itself is gone. Install it again.',
  },
  'untranslated-theme': {
    severity: 'info',
    about:
      "The theme has no words (`Contents`, `Figure` …) in the pack's language; the English ones are used.",
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
