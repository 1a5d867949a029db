import { element } from '/assets/element.js';

/**
 * The editors that real helpdesks use. Each is mounted into a host and answers `read()`, `clear()` and `label(text)`.
 */
export async function mountComposer(kind, host, label) {
  return (COMPOSERS[kind] ?? COMPOSERS.contenteditable)(host, label);
}

const COMPOSERS = { contenteditable, textarea, tinymce, ckeditor4, prosemirror };

function contenteditable(host, label) {
  const box = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    dir: 'auto',
  });
  host.replaceChildren(box);
  return { read: () => box.innerText.trim(), clear: () => box.replaceChildren() };
}

function textarea(host, label) {
  const box = element('textarea', { 'aria-label': label, dir: 'auto' });
  host.replaceChildren(box);
  return { read: () => box.value.trim(), clear: () => (box.value = '') };
}

async function tinymce(host, label) {
  await script('/vendor/tinymce/tinymce.min.js');
  const place = element('textarea', { 'aria-label': label });
  host.replaceChildren(place);
  const [editor] = await window.tinymce.init({
    target: place,
    base_url: '/vendor/tinymce',
    suffix: '.min',
    height: 170,
    menubar: false,
    statusbar: false,
    branding: false,
    plugins: 'lists link',
    toolbar: 'bold italic bullist link undo redo',
    ...(isDark() && { skin: 'oxide-dark', content_css: 'dark' }),
  });
  return { read: () => editor.getContent({ format: 'text' }).trim(), clear: () => editor.setContent('') };
}

async function ckeditor4(host, label) {
  window.CKEDITOR_BASEPATH = '/vendor/ckeditor4/';
  await script('/vendor/ckeditor4/ckeditor.js');
  const place = element('textarea', { 'aria-label': label });
  host.replaceChildren(place);
  const editor = window.CKEDITOR.replace(place, {
    height: 110,
    versionCheck: false,
    customConfig: '',
    removePlugins: 'elementspath',
    toolbar: [['Bold', 'Italic', 'BulletedList', 'Link', 'Undo', 'Redo']],
    contentsCss: isDark()
      ? 'body{background:#1b1e24;color:#e8eaf0;font:14px/1.5 sans-serif}'
      : '/vendor/ckeditor4/contents.css',
  });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  return {
    read: () => (editor.editable()?.$.innerText ?? '').replaceAll('\u200b', '').trim(),
    clear: () => editor.setData(''),
  };
}

async function prosemirror(host, label) {
  const [{ EditorState }, { EditorView }, { Schema }, { baseKeymap }, { keymap }, { history, undo, redo }] =
    await Promise.all(
      ['state', 'view', 'model', 'commands', 'keymap', 'history'].map((name) => import(`prosemirror-${name}`)),
    );
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: '(text | break)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
      break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
      text: {},
    },
  });
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
    });
  host.replaceChildren();
  const view = new EditorView(host, {
    state: fresh(),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
  });
  return {
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n', '\n').trim(),
    clear: () => view.updateState(fresh()),
  };
}

const loaded = new Map();

function script(src) {
  if (!loaded.has(src))
    loaded.set(
      src,
      new Promise((resolve, reject) => {
        document.head.append(
          element('script', { src, onload: resolve, onerror: () => reject(new Error(`${src} did not load`)) }),
        );
      }),
    );
  return loaded.get(src);
}

function isDark() {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
