// What somebody writes after the session has ended reaches no server: it is kept in this tab alone, for the same person, until the same form
// is open again or somebody signs out.
window.lyhordEnded = window.lyhordEnded ?? (() => {
  const KEPT = 'lyhord-ended';
  const FIELDS = 'vaadin-text-area, vaadin-text-field';
  const SETTLED = 300;
  const READ = 8000;
  let ended = false;
  let waiting;

  const person = () => document.querySelector('.foot a')?.textContent ?? '';

  const formOf = (field) => field.closest('vaadin-dialog')?.headerTitle ?? '';

  const fields = () => [...document.querySelectorAll(FIELDS)].filter((field) => field.label && !field.readonly);

  function keep() {
    const words = fields().filter((field) => field.value?.trim())
      .map((field) => ({ form: formOf(field), label: field.label, value: field.value }));
    if (words.length > 0) sessionStorage.setItem(KEPT, JSON.stringify({ person: person(), path: location.pathname, words }));
  }

  function end(box) {
    ended = true;
    box.setAttribute('role', 'alert');
    keep();
  }

  // As if it had just been written: the server learns of it and keeps it as a draft.
  function write(field, value) {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new CustomEvent(type, { bubbles: true }));
  }

  function say(sentence) {
    const note = document.createElement('div');
    note.className = 'given-back';
    note.setAttribute('role', 'status');
    document.body.append(note);
    requestAnimationFrame(() => { note.textContent = sentence; });
    setTimeout(() => note.remove(), READ);
  }

  function giveBack() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    if (ended || !kept || !person()) return;
    if (kept.person !== person()) {
      sessionStorage.removeItem(KEPT);
      return;
    }
    if (kept.path !== location.pathname) return;
    let written = false;
    const left = kept.words.filter((word) => {
      const field = fields().find((one) => one.label === word.label && formOf(one) === word.form);
      if (!field) return true;
      if (field.value !== word.value) {
        write(field, word.value);
        written = true;
      }
      return false;
    });
    if (left.length > 0) sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, words: left }));
    else sessionStorage.removeItem(KEPT);
    if (written) say('Det du skrev efter att du hade loggats ut är med igen.');
  }

  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node.classList?.contains('v-system-error')) end(node);
    }
    if (!ended && sessionStorage.getItem(KEPT)) {
      clearTimeout(waiting);
      waiting = setTimeout(giveBack, SETTLED);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('input', () => { if (ended) keep(); });
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('.sign-out')) sessionStorage.removeItem(KEPT);
  }, true);

  return {};
})();
