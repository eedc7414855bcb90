import { findPlace, hidePlace } from './place.js';
import { createPages } from './pages.js';
import { showErrors, showPanel } from './panel.js';

// The window of the preview: shows a pack's last good build, and again after every build, at the
// same page and place. A click on text says which line of the sources it comes from.

const by = (selector) => document.querySelector(selector);
const pages = createPages(by('#pages'), (text, at, event) => findPlace(text, at, event));
const frame = by('#html');
const shown = { audience: 0, version: 0 };

const load = async () => {
  const state = await (await fetch('state')).json();
  shown.version = state.version;
  tellStatus(state);
  showErrors(by('#errors'), state);
  offerAudiences(state.editions);
  const edition = state.editions[shown.audience];
  if (edition && state.isGood) await showEdition(edition, state);
  showPanel(by('#register'), by('#checks'), await registerOf(edition), state.diagnostics);
};

function tellStatus({ target, isGood, milliseconds, editions, diagnostics, failure }) {
  document.title = `${isGood ? '' : '✗ '}${target}`;
  by('h1').textContent = target;
  const count = (severity) => diagnostics.filter((one) => one.severity === severity).length;
  const findings = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
  ].flatMap(([number, name]) => (number > 0 ? [`${number} ${name}${number > 1 ? 's' : ''}`] : []));
  const pageCount = editions[shown.audience]?.pages;
  const facts = isGood
    ? [...(pageCount ? [`${pageCount} pages`] : []), `${milliseconds} ms`]
    : [failure ? `not built: ${failure}` : 'not built; below is the last good one'];
  const status = by('#status');
  status.dataset.state = isGood ? 'good' : 'failed';
  status.textContent = [...facts, ...findings].join(' · ');
}

function offerAudiences(editions) {
  const select = by('#audience select');
  by('#audience').hidden = editions.length < 2;
  const names = editions.map(({ audience }) => audience ?? 'everybody');
  if (select.dataset.names === names.join()) return;
  select.dataset.names = names.join();
  select.replaceChildren(...names.map((name, index) => new Option(name, index)));
}

async function showEdition({ files }, { version }) {
  const html = files.find((name) => name.endsWith('.html'));
  const pdf = files.find((name) => name.endsWith('.pdf'));
  if (html) showHtml(addressOf(html, version));
  if (pdf) await pages.show(addressOf(pdf, version));
}

const addressOf = (name, version) =>
  `files/${shown.audience}/${encodeURIComponent(name)}?${version}`;

/** Puts a new page into the frame where the reader was in the old one. */
function showHtml(address) {
  const old = frame.contentWindow;
  const place = frame.src ? { x: old.scrollX, y: old.scrollY, hash: old.location.hash } : null;
  frame.onload = () => {
    const { contentWindow: page, contentDocument: document } = frame;
    if (place) page.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    document.addEventListener('click', locateInHtml);
  };
  frame.src = address;
}

function locateInHtml(event) {
  if (event.target.closest('a, button, input, select, summary, label')) return;
  const block = event.target.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption');
  if (!block || String(event.view.getSelection())) return;
  const { top, left } = frame.getBoundingClientRect();
  const all = frame.contentDocument.documentElement.scrollHeight;
  const at = (event.view.scrollY + event.clientY) / all;
  findPlace(block.textContent, at, { x: left + event.clientX, y: top + event.clientY });
}

async function registerOf(edition) {
  const json = edition?.files.find((name) => name.endsWith('.json') && name !== 'manifest.json');
  if (!json) return [];
  return (await (await fetch(addressOf(json, shown.version))).json()).recommendations;
}

for (const button of document.querySelectorAll('.choices button'))
  button.addEventListener('click', () => {
    document.body.dataset.show = button.dataset.show;
    for (const other of document.querySelectorAll('.choices button'))
      other.setAttribute('aria-pressed', String(other === button));
    pages.fit();
  });

by('#open-panel').addEventListener('click', () => {
  const panel = by('#panel');
  panel.hidden = !panel.hidden;
  by('#open-panel').setAttribute('aria-expanded', String(!panel.hidden));
  pages.fit();
});

by('#audience select').addEventListener('change', (event) => {
  shown.audience = Number(event.target.value);
  load();
});

document.addEventListener('keydown', (event) => event.key === 'Escape' && hidePlace());
addEventListener('resize', () => pages.fit());

const events = new EventSource('events');
events.addEventListener('built', ({ data }) => Number(data) !== shown.version && load());
// After the watch was started again, what it has may be newer.
events.addEventListener('open', () => load());
