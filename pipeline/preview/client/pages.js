import * as pdfjs from './pdf.min.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/-/pdf.worker.min.mjs';

/**
 * Shows a PDF as a column of pages. Only those near the window are drawn. A new PDF takes the place
 * of the old one page by page, so that nothing jumps or flickers.
 */
export function createPages(root, onText) {
  let pdf = null;
  let turn = 0;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        target.isNear = isIntersecting;
        if (isIntersecting) draw(target);
      }
    },
    { root, rootMargin: '100%' },
  );

  const draw = async (page) => {
    const width = root.clientWidth - 34;
    const key = `${turn}:${width}`;
    if (page.drawn === key || !pdf || width < 50) return;
    page.drawn = key;
    const source = await pdf.getPage(page.number);
    const scale = Math.min(width / source.view[2], 2);
    const viewport = source.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width * devicePixelRatio;
    canvas.height = viewport.height * devicePixelRatio;
    await source.render({
      canvas,
      viewport: source.getViewport({ scale: scale * devicePixelRatio }),
    }).promise;
    if (page.drawn !== key) return;
    page.replaceChildren(canvas, await textOf(source, viewport));
    page.dataset.done = key;
  };

  const layOut = async () => {
    const wanted = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const page = root.children[index] ?? newPage(index + 1);
        const { view } = await pdf.getPage(index + 1);
        const width = Math.min(root.clientWidth - 34, view[2] * 2);
        page.style.width = `${width}px`;
        page.style.height = `${(width * view[3]) / view[2]}px`;
        return page;
      }),
    );
    for (const page of [...root.children].slice(wanted.length)) page.remove();
    root.append(...wanted.filter((page) => !page.isConnected));
    for (const page of wanted) if (page.isNear) draw(page);
  };

  const newPage = (number) => {
    const page = document.createElement('div');
    page.className = 'page';
    page.number = number;
    page.dataset.label = number;
    near.observe(page);
    return page;
  };

  root.addEventListener('click', (event) => {
    const line = event.target.closest('.textLayer span');
    if (!line || String(getSelection())) return;
    const page = line.closest('.page');
    onText(around(line), (page.number - 1 + event.offsetY / 1e6) / pdf.numPages, {
      x: event.clientX,
      y: event.clientY,
    });
  });

  return {
    async show(address) {
      const next = await pdfjs.getDocument({ url: address, isEvalSupported: false }).promise;
      const old = pdf;
      pdf = next;
      turn++;
      await layOut();
      old?.destroy();
    },
    fit: () => pdf && layOut(),
  };
}

async function textOf(source, viewport) {
  const container = document.createElement('div');
  container.className = 'textLayer';
  container.style.setProperty('--total-scale-factor', viewport.scale);
  container.style.setProperty('--scale-factor', viewport.scale);
  const layer = new pdfjs.TextLayer({
    textContentSource: source.streamTextContent(),
    container,
    viewport,
  });
  await layer.render();
  return container;
}

/** A line may be several pieces, and few words say little: the pieces next to it say more. */
function around(line) {
  let text = line.textContent;
  for (
    let [before, after] = [line.previousElementSibling, line.nextElementSibling];
    text.length < 60 && (before || after);
    before = before?.previousElementSibling, after = after?.nextElementSibling
  )
    text = `${before?.textContent ?? ''} ${text} ${after?.textContent ?? ''}`;
  return text;
}
