import { element, paragraphs } from '/assets/element.js';

// Mail bodies and the editor live in frames of their own, as webmail programs keep a mail's styles to itself.
const LOOK =
  ':root{color-scheme:light dark}body{margin:0;padding:10px 14px;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}p,blockquote{margin:0 0 10px}blockquote{padding-inline-start:10px;border-inline-start:3px solid #8888}';

/** A frame with the mail's words, as high as they are. */
export function bodyFrame(text) {
  const frame = element('iframe', { title: 'Message text', 'data-body': true });
  frame.addEventListener('load', fill, { once: true });
  function fill() {
    const { document: inside } = frame.contentWindow;
    inside.head.replaceChildren(element('style', {}, LOOK));
    inside.body.dir = 'auto';
    inside.body.replaceChildren(...paragraphs(text));
    frame.style.height = 0;
    frame.style.height = `${inside.documentElement.scrollHeight + 4}px`;
  }
  return frame;
}

/** A frame whose body is the editor; `read()` and `clear()` on it. */
export function editorFrame() {
  const frame = element('iframe', { title: 'Message editor', 'data-editor': true });
  frame.addEventListener(
    'load',
    () => {
      const inside = frame.contentDocument;
      inside.head.replaceChildren(element('style', {}, `${LOOK}body{min-height:130px;outline:none}`));
      Object.assign(inside.body, { contentEditable: 'true', dir: 'auto' });
      inside.body.setAttribute('role', 'textbox');
      inside.body.setAttribute('aria-multiline', 'true');
      inside.body.setAttribute('aria-label', 'Message');
    },
    { once: true },
  );
  return {
    frame,
    read: () => frame.contentDocument.body.innerText.trim(),
    clear: () => frame.contentDocument.body.replaceChildren(),
  };
}
