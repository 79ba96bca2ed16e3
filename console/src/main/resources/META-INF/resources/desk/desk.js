// What only the browser can know: which key was pressed where, and what is in sight. Texts and decisions stay on the server.
window.lyhord = (() => {
  const KEYS = new Set(['j', 'k', 'Enter', '1', '2', '3', 'v', '?']);
  const OPEN = 'vaadin-select[opened], vaadin-combo-box[opened], vaadin-dialog[opened], vaadin-context-menu[opened]';

  // Whether the focus has been walked to with the keyboard; a click leaves the focus behind without meaning anything by it.
  let walking = false;
  document.addEventListener('pointerdown', () => { walking = false; }, true);
  document.addEventListener('keydown', (event) => { if (event.key === 'Tab') walking = true; }, true);

  // Enter on what was walked to keeps its own meaning; otherwise it confirms.
  const hasOwnEnter = (target) => walking && target.matches('a, button, summary, vaadin-button, vaadin-details-summary');

  const isTyping = (target) => target.isContentEditable || target.matches('textarea, input:not([type="checkbox"])');

  function listen(view) {
    const onKey = (event) => {
      if (!view.isConnected) {
        document.removeEventListener('keydown', onKey, true);
        return;
      }
      const target = event.composedPath()[0];
      const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !KEYS.has(event.key);
      if (foreign || !target.matches || isTyping(target) || document.querySelector(OPEN)) return;
      if (event.key === 'Enter' && hasOwnEnter(target)) return;
      event.preventDefault();
      event.stopPropagation();
      // A held Enter must never confirm something that nobody has read.
      if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
      view.$server.press(event.key, view.dataset.arende ?? '');
    };
    document.addEventListener('keydown', onKey, true);
  }

  // When rows come or go above the one being read, the list is moved so that it stays where the eye left it.
  function hold(grid) {
    const table = grid.$.table;
    const top = () => grid.shadowRoot.querySelector('tr[selected]')?.getBoundingClientRect().top;
    const before = top();
    if (before === undefined || table.scrollTop === 0) return;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const after = top();
      if (after !== undefined) table.scrollTop += after - before;
    }));
  }

  // Scrolls only when the row is not in sight already.
  function reveal(grid, index) {
    requestAnimationFrame(() => {
      const first = grid._firstVisibleIndex;
      const last = grid._lastVisibleIndex;
      if (first === undefined || index < first) grid.scrollToIndex(index);
      else if (index >= last) grid.scrollToIndex(Math.max(0, index - (last - first) + 2));
    });
  }

  return { listen, hold, reveal };
})();
