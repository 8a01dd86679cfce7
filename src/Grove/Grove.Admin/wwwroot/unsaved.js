// Asks before a page with unsaved changes is left. The browser words the question itself.
const form = document.querySelector('form.editor-form');
let unsaved = form?.dataset.unsaved === 'true';

form?.addEventListener('input', () => { unsaved = true; });
form?.addEventListener('submit', () => { unsaved = false; });
window.addEventListener('beforeunload', event => {
  if (unsaved) event.preventDefault();
});
