// What is typed before the server has answered waits for the answer: it becomes words in a form that opens, and otherwise keys again, in their order.
window.lyhordHeld = window.lyhordHeld ?? (() => {
  const DIALOG = 'vaadin-dialog[opened]';
  const OVER_THE_PAGE = 'vaadin-select[opened], vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened]';
  const PACE = 10;
  // For so long a form may be there without a field in focus.
  const PATIENCE = 50;

  let held = [];
  let waiting = false;
  let quiet = 0;
  let patience = 0;

  const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
  const isLetter = (event) => event.key.length === 1 && (!(event.ctrlKey || event.metaKey || event.altKey) || event.getModifierState('AltGraph'));

  // Something has been asked of the server that may open a form.
  function wait() {
    quiet = 0;
    patience = PATIENCE;
    if (waiting) return;
    waiting = true;
    setTimeout(look, PACE);
  }

  function look() {
    quiet = busy() ? 0 : quiet + 1;
    const dialog = document.querySelector(DIALOG);
    if (quiet < 2 || (dialog && !into(dialog) && patience-- > 0)) {
      setTimeout(look, PACE);
      return;
    }
    waiting = false;
    if (dialog) write(into(dialog));
    else goOn();
  }

  const into = (form) => form.contains(document.activeElement) && window.lyhordKeys.isTyping(document.activeElement) ? document.activeElement : null;

  // One after the other, since each may open something.
  function goOn() {
    while (held.length && !waiting) {
      const active = document.activeElement;
      if (window.lyhordKeys.isTyping(active)) write(active);
      else held.shift().again();
    }
  }

  // Enter decides nothing here: nobody has seen what it would go on with.
  function write(field) {
    const text = held.reduce((words, { key }) => {
      if (key === 'Backspace') return words.slice(0, -1);
      return key === 'Enter' && field?.localName === 'textarea' ? `${words}\n` : words + (key.length === 1 ? key : '');
    }, '');
    held = [];
    if (!text || !field || field.readOnly || field.disabled) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }

  // Keeps a key back while an answer is awaited, or until what has been asked for by other means is there; tells whether it did.
  function keeps(event, command, begins, again) {
    if (!waiting && begins && isLetter(event) && event.key !== ' ' && busy()) wait();
    const key = isLetter(event) || ['Enter', 'Backspace'].includes(event.key) ? event.key : command;
    if (!waiting || !key || document.querySelector(OVER_THE_PAGE)) return false;
    // A held key means one press.
    if (!event.repeat || key === 'Backspace') held.push({ key, again });
    return true;
  }

  // What is typed from now on goes there by itself, after what has waited.
  document.addEventListener('focusin', () => {
    const dialog = waiting && held.length > 0 && document.querySelector(DIALOG);
    if (dialog && into(dialog)) write(into(dialog));
  });

  return { wait, keeps };
})();
