// What the page does in a browser, all of it in addition: without this script the pack reads the
// same, links lead where they should, and pictures enlarge by :target; only the search and the
// filter stay hidden. No library, no network. Words come from the templates.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  followReader();
  searchPack(one('form.search'));
  filterRecommendations(one('template.filter-form'));
  enlargeFigures(one('dialog.enlarged'));
  showNotes(one('.note-shown'));

  /** Marks in the contents where the reader is: the last listed part that has begun. */
  function followReader() {
    const nav = one('.rail .contents');
    if (nav === null || !('IntersectionObserver' in window)) return;
    const links = new Map();
    for (const link of all('a[href^="#"]', nav)) {
      const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (part !== null) links.set(part, link);
    }
    const seen = new Set();
    let current = null;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          seen[isIntersecting ? 'add' : 'delete'](target);
        const part = [...links.keys()].findLast((candidate) => seen.has(candidate));
        const link = part === undefined ? current : links.get(part);
        if (link === current || link === null) return;
        current?.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'location');
        current = link;
        keepInView(link, nav);
      },
      { rootMargin: '0px 0px -75% 0px' },
    );
    for (const part of links.keys()) observer.observe(part);
  }

  /** Scrolls the list and never the page. */
  function keepInView(item, list) {
    const { top, bottom } = item.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (top < frame.top + 40) list.scrollTop -= frame.top + 40 - top;
    if (bottom > frame.bottom - 40) list.scrollTop += bottom - frame.bottom + 40;
  }

  /** Finds the passages with all the words typed, whatever their case and accents. */
  function searchPack(form) {
    if (form === null) return;
    form.hidden = false;
    const field = one('.search-words', form);
    const count = one('.search-count', form);
    const results = one('.search-results', form);
    let passages = null;
    const show = () => {
      const words = folded(field.value).split(/\s+/).filter(Boolean);
      const searching = words.join('').length > 1;
      if (searching) passages ??= readPassages(one('main'));
      const found = searching
        ? passages.filter(({ key }) => words.every((word) => key.includes(word)))
        : [];
      document.body.classList.toggle('searching', searching);
      count.textContent = !searching
        ? ''
        : found.length === 0
          ? count.dataset.none
          : `${count.dataset.found} ${found.length.toLocaleString(document.documentElement.lang)}`;
      results.replaceChildren(...found.slice(0, 60).map((passage) => resultItem(passage, words)));
    };
    field.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      one('a', results)?.click();
    });
  }

  function folded(text) {
    return text.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase();
  }

  /** The text of the pack by paragraph, cell and heading, with where it stands. */
  function readPassages(root) {
    const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption, pre';
    const texts = new Map();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      const block = parentElement.closest('.visually-hidden, svg') ? null : parentElement.closest(blocks);
      if (block !== null) texts.set(block, (texts.get(block) ?? '') + data);
    }
    return [...texts]
      .map(([block, text]) => ({ block, text: text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== '')
      .map(({ block, text }) => ({ block, text, key: folded(text) }));
  }

  function resultItem({ block, text, key }, words) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${block.closest('[id]').id}`;
    const place = document.createElement('span');
    place.className = 'search-place';
    const title = one('.section-title, .document-title', block.closest('section') ?? document);
    place.textContent = (title ?? one('h1')).textContent;
    const excerpt = document.createElement('span');
    excerpt.className = 'search-excerpt';
    excerpt.append(...marked(text, key, words));
    link.append(place, excerpt);
    item.append(link);
    return item;
  }

  /** The words around the first find, that set off. Folding rarely changes the length of a text. */
  function marked(text, key, words) {
    const at = Math.min(...words.map((word) => key.indexOf(word)));
    if (key.length !== text.length) return [text.slice(0, 140)];
    const length = words.find((word) => key.startsWith(word, at)).length;
    const from = at < 60 ? 0 : text.indexOf(' ', at - 50) + 1;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(at, at + length);
    const after = text.slice(at + length, from + 140);
    const more = from + 140 < text.length ? '…' : '';
    return [(from > 0 ? '…' : '') + text.slice(from, at), mark, after + more];
  }

  /** Where a document has several recommendations to choose from, offers to choose. */
  function filterRecommendations(template) {
    if (template === null) return;
    for (const part of all('.document')) {
      const items = all('[data-addressees]', part);
      for (const group of [
        items.filter((item) => item.closest('.register')),
        items.filter((item) => !item.closest('.register')),
      ])
        if (group.length > 3) addFilter(group, template);
    }
  }

  function addFilter(items, template) {
    const form = template.content.firstElementChild.cloneNode(true);
    const selects = all('select', form);
    const valuesOf = (item, { name }) => (item.dataset[name] ?? '').split('\n').filter(Boolean);
    for (const select of selects) {
      const values = [...new Set(items.flatMap((item) => valuesOf(item, select)))];
      select.append(...values.map((value) => new Option(value, value)));
      if (values.length < 2) select.parentElement.hidden = true;
    }
    if (selects.every((select) => select.parentElement.hidden)) return;
    const home = commonParent(items);
    const parts = [...home.children].filter((child) => items.some((item) => child.contains(item)));
    const count = one('output', form);
    form.addEventListener('input', () => {
      for (const item of items)
        item.hidden = selects.some(
          (select) => select.value !== '' && !valuesOf(item, select).includes(select.value),
        );
      for (const part of parts) part.hidden = all('[data-addressees]', part).length > 0 && items.filter((item) => part.contains(item)).every((item) => item.hidden);
      const shown = items.filter((item) => !item.hidden).length;
      count.textContent = `${shown} ${count.dataset.of} ${items.length}`;
    });
    (items[0].closest('.register') ?? parts[0]).before(form);
    // A pack may have several: each is called after the part that it stands in.
    const title = one('.section-title, .document-title', form.closest('section') ?? document);
    if (title !== null) form.ariaLabel = `${form.ariaLabel}: ${title.textContent.trim()}`;
  }

  function commonParent(items) {
    let parent = items[0].parentElement;
    while (!items.every((item) => parent.contains(item))) parent = parent.parentElement;
    return parent;
  }

  /** Shows a figure as large as the window. The picture itself moves there and back. */
  function enlargeFigures(dialog) {
    if (dialog === null || !dialog.showModal) return;
    for (const link of all('a.enlarge')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const media = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        const place = document.createComment('');
        media.before(place);
        dialog.append(media);
        dialog.setAttribute('aria-label', link.getAttribute('aria-label'));
        dialog.addEventListener('close', () => place.replaceWith(media), { once: true });
        dialog.showModal();
      });
    }
    one('.enlarged-close', dialog).addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }

  /** Shows a note beside its mark; where popovers are not known the mark leads to the note. */
  function showNotes(popover) {
    if (!popover?.showPopover) return;
    for (const mark of all('a.noteref')) {
      mark.addEventListener('click', (event) => {
        const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
        if (note === null) return;
        event.preventDefault();
        const text = (one('.footnote-text', note) ?? note).cloneNode(true);
        for (const copy of [text, ...all('[id]', text)]) copy.removeAttribute('id');
        popover.replaceChildren(text);
        popover.setAttribute('aria-label', mark.textContent);
        mark.after(popover);
        popover.showPopover();
        place(popover, mark.getBoundingClientRect());
        popover.focus();
      });
    }
  }

  /** Below the mark, or above it where there is no room, and never beyond the window. */
  function place(popover, mark) {
    const { offsetWidth: width, offsetHeight: height } = popover;
    const left = Math.min(Math.max(12, mark.left - width / 2), window.innerWidth - width - 12);
    const below = mark.bottom + 8;
    const fits = below + height < window.innerHeight;
    popover.style.left = `${Math.max(12, left)}px`;
    popover.style.top = `${fits ? below : Math.max(12, mark.top - height - 8)}px`;
  }
})();
