// Turns a textarea that holds HTML into a rich-text editor. Without this script the textarea stays as it is.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const extensions = [StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  link: { openOnClick: false, HTMLAttributes: { target: null, rel: null, class: null } },
  underline: false,
  trailingNode: false,
})];

const buttons = [
  { key: 'paragraph', run: chain => chain.setParagraph(), active: ['paragraph'], sign: '¶' },
  { key: 'heading2', run: chain => chain.toggleHeading({ level: 2 }), active: ['heading', { level: 2 }], sign: 'H2' },
  { key: 'heading3', run: chain => chain.toggleHeading({ level: 3 }), active: ['heading', { level: 3 }], sign: 'H3' },
  { key: 'bold', run: chain => chain.toggleBold(), active: ['bold'], sign: 'B' },
  { key: 'italic', run: chain => chain.toggleItalic(), active: ['italic'], sign: 'I' },
  { key: 'link', link: true, active: ['link'], sign: '↗' },
  { key: 'bullets', run: chain => chain.toggleBulletList(), active: ['bulletList'], sign: '•' },
  { key: 'numbers', run: chain => chain.toggleOrderedList(), active: ['orderedList'], sign: '1.' },
  { key: 'quote', run: chain => chain.toggleBlockquote(), active: ['blockquote'], sign: '❝' },
  { key: 'undo', run: chain => chain.undo(), sign: '↶' },
  { key: 'redo', run: chain => chain.redo(), sign: '↷' },
];

document.querySelectorAll('textarea[data-rich-text]').forEach(enhance);

function enhance(area) {
  const host = element('div', { class: 'rich-text' });
  const surface = element('div', { class: 'rich-text-surface' });
  const label = document.querySelector(`label[for="${area.id}"]`);
  const editor = new Editor({
    element: surface,
    extensions,
    content: area.value,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox', 'aria-multiline': 'true', class: 'form-control rich-text-content',
        ...(label ? { 'aria-labelledby': label.id } : { 'aria-label': area.getAttribute('aria-label') ?? '' }),
        ...(area.getAttribute('aria-describedby') ? { 'aria-describedby': area.getAttribute('aria-describedby') } : {}),
        ...(area.getAttribute('aria-invalid') ? { 'aria-invalid': 'true' } : {}),
        ...(area.lang ? { lang: area.lang, dir: area.dir } : {}),
      },
    },
  });

  // Markup that the editor does not know (a table, a figure) would be lost: such a text stays in its textarea.
  if (!sameHtml(area.value, editor.getHTML())) {
    editor.destroy();
    area.insertAdjacentElement('afterend', element('p', { class: 'form-text' }, area.dataset.richTextKept));
    return;
  }

  area.insertAdjacentElement('beforebegin', host);
  const tools = toolbar(editor, area);
  host.append(tools, surface);
  area.hidden = true;
  label?.addEventListener('click', () => editor.commands.focus());
  editor.on('update', () => { area.value = editor.isEmpty ? '' : tidy(editor.getHTML()); });
  area.addEventListener('focus', () => editor.commands.focus());
}

function toolbar(editor, area) {
  const words = JSON.parse(area.dataset.richText);
  const bar = element('div', { class: 'rich-text-tools', role: 'toolbar', 'aria-label': words.toolbar, 'aria-controls': area.id });
  const address = linkForm(editor, words);
  const controls = buttons.map(button => {
    const control = element('button', { type: 'button', class: `btn btn-sm rich-text-${button.key}`, title: words[button.key], 'aria-label': words[button.key], tabindex: '-1', 'data-sign': button.sign });
    if (button.active) control.setAttribute('aria-pressed', 'false');
    control.addEventListener('click', () => button.link ? address.open() : button.run(editor.chain().focus()).run());
    return control;
  });
  controls[0].tabIndex = 0;
  bar.append(...controls);
  bar.addEventListener('keydown', event => moveFocus(event, controls));
  editor.on('transaction', () => buttons.forEach((button, index) => {
    if (button.active) controls[index].setAttribute('aria-pressed', String(editor.isActive(...button.active)));
  }));

  const whole = element('div', { class: 'rich-text-head' });
  whole.append(bar, address.element);
  return whole;
}

// The toolbar is one stop of the Tab key; arrows move inside it.
function moveFocus(event, controls) {
  const at = controls.indexOf(document.activeElement);
  const rtl = getComputedStyle(controls[0]).direction === 'rtl';
  const to = { [rtl ? 'ArrowLeft' : 'ArrowRight']: at + 1, [rtl ? 'ArrowRight' : 'ArrowLeft']: at - 1, Home: 0, End: controls.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  const next = controls[(to + controls.length) % controls.length];
  controls.forEach(control => { control.tabIndex = control === next ? 0 : -1; });
  next.focus();
}

function linkForm(editor, words) {
  const form = element('div', { class: 'rich-text-link input-group input-group-sm', hidden: '' });
  const input = element('input', { type: 'text', inputmode: 'url', class: 'form-control', 'aria-label': words.address, placeholder: 'https://' });
  const apply = element('button', { type: 'button', class: 'btn btn-outline-secondary' }, words.apply);
  const remove = element('button', { type: 'button', class: 'btn btn-outline-secondary' }, words.remove);
  form.append(input, apply, remove);

  const close = () => { form.hidden = true; editor.commands.focus(); };
  const set = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    (input.value.trim() ? chain.setLink({ href: input.value.trim() }) : chain.unsetLink()).run();
    close();
  };
  apply.addEventListener('click', set);
  remove.addEventListener('click', () => { input.value = ''; set(); });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target === input) { event.preventDefault(); set(); }
  });

  return { element: form, open: () => { form.hidden = false; input.value = editor.getAttributes('link').href ?? ''; input.focus(); } };
}

// A list item with one paragraph needs no <p>.
function tidy(html) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  body.querySelectorAll('li > p:first-child').forEach(p => {
    if (!p.nextElementSibling || p.nextElementSibling.matches('ul, ol')) p.replaceWith(...p.childNodes);
  });
  return body.innerHTML;
}

function sameHtml(before, after) {
  return canonical(before) === canonical(after);
}

// Compares what is said, not how it is written: white space between blocks, a loose line's missing <p> and the order of attributes do not matter.
function canonical(html) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  body.querySelectorAll('b').forEach(node => rename(node, 'strong'));
  body.querySelectorAll('i').forEach(node => rename(node, 'em'));
  const parts = [];
  const walk = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push(node.data);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const name = node.localName;
    if (name !== 'p' && name !== 'body') {
      parts.push(`<${name} ${[...node.attributes].map(a => `${a.name}=${a.value}`).sort().join(' ')}>`);
    }
    node.childNodes.forEach(walk);
    if (name !== 'p' && name !== 'body') parts.push(`</${name}>`);
  };
  walk(body);
  return parts.join('').replace(/\s+/g, '');
}

function rename(node, name) {
  const other = document.createElement(name);
  other.append(...node.childNodes);
  node.replaceWith(other);
}

function element(name, attributes, text) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text) made.textContent = text;
  return made;
}
