import type { Entry } from './read.ts';

/** `index.html`: the packs with date, edition, mark and links to their files. No script, no network. */
export function catalogueHtml(entries: readonly Entry[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Briefing packs</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Briefing packs</h1>
<ul>
${entries.map(entryHtml).join('')}</ul>
</main>
</body>
</html>
`;
}

function entryHtml({ facts, folder, files }: Entry): string {
  const { id, audience, title = id, reference, edition, date, handling, lang } = facts;
  const said = [reference, edition && `Edition ${edition}`, date, audience && `For ${audience}`];
  const [main, ...others] = links(folder, files);
  const name = `<bdi${lang ? ` lang="${escaped(lang)}"` : ''}>${escaped(title)}</bdi>`;
  return `<li>
${handling ? `<p class="mark">${escaped(handling)}</p>\n` : ''}<h2>${main === undefined ? name : `<a href="${main.href}">${name}</a>`}</h2>
<p class="facts">${said
    .filter(Boolean)
    .map((fact) => `<span><bdi>${escaped(fact!)}</bdi></span>`)
    .join(' ')}</p>
<p class="files">${[main, ...others]
    .filter((link) => link !== undefined)
    .map(
      ({ href, kind }) =>
        `<a href="${href}" aria-label="${escaped(`${title}, ${kind}`)}">${kind}</a>`,
    )
    .join(' ')}</p>
</li>
`;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\.html$/, 'Web page'],
  [/\.pdf$/, 'PDF'],
  [/^recommendations\.csv$/, 'Recommendations'],
  [/^(?!manifest).*\.json$/, 'Data'],
];

/** What a reader opens first comes first. */
function links(folder: string, files: readonly string[]) {
  return kinds.flatMap(([pattern, kind]) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => ({ href: escaped(addressOf(`${folder}/${file}`)), kind })),
  );
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

const css = `
:root { color-scheme: light dark; --text: #1b1f23; --quiet: #5b6369; --paper: #fff; --brand: #0f4c5c; --line: #d5dadc; }
@media (prefers-color-scheme: dark) { :root { --text: #dfe3e2; --quiet: #9ba5a8; --paper: #14191c; --brand: #8cc8d6; --line: #323b40; } }
body { margin: 0; font: 1.05rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.2rem; }
h1 { margin: 0 0 2rem; font-size: 1.8rem; line-height: 1.2; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 1.2rem 0; border-top: 1px solid var(--line); }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.35; }
p { margin: 0.25rem 0 0; font-size: 0.92rem; }
a { color: var(--brand); text-underline-offset: 0.18em; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.mark { margin: 0 0 0.3rem; font-size: 0.8rem; font-weight: 600; letter-spacing: 0.06em; }
.facts { color: var(--quiet); }
.facts span + span::before { content: "· "; }
.files a { margin-inline-end: 1rem; }
`;
