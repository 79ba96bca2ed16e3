// What only the browser can know: which key was pressed where, and what is in sight. Texts and decisions stay on the server.
window.lyhord = (() => {
  const KEYS = new Set(['j', 'k', 'Enter', '1', '2', '3', 'v', '?']);
  const OPEN = 'vaadin-select[opened], vaadin-combo-box[opened], vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened], vaadin-date-picker[opened]';

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

  // The usual next step and the menu of the others have a key each, wherever an ärende is shown.
  const STEPS = { s: '.action-bar .usual', m: '.action-bar vaadin-menu-bar vaadin-menu-bar-button', p: '.print-arende' };

  function reach(view) {
    const onKey = (event) => {
      if (!view.isConnected) {
        document.removeEventListener('keydown', onKey, true);
        return;
      }
      const target = event.composedPath()[0];
      const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || !STEPS[event.key];
      if (foreign || !target.matches || isTyping(target) || document.querySelector(OPEN)) return;
      const step = view.querySelector(STEPS[event.key]);
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      step.focus();
      if (event.key === 'm') step.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
      else step.click();
    };
    document.addEventListener('keydown', onKey, true);
  }

  // When rows come or go above the one being read, the list is moved so that it stays where the eye left it. Rows arrive over several
  // frames, and one refresh may follow upon another before the first has settled.
  const FRAMES = 15;
  let held = null;

  function hold(grid, index) {
    const table = grid.$.table;
    const top = () => grid.shadowRoot.querySelector('tr[selected]')?.getBoundingClientRect().top;
    const now = top();
    if (now === undefined || table.scrollTop === 0) return;
    const wanted = held?.wanted ?? now;
    const mine = { wanted };
    held = mine;
    const settle = (frames) => requestAnimationFrame(() => {
      if (held !== mine) return;
      // So many rows have come that it is not even drawn: fetch it first.
      if (top() === undefined && frames === FRAMES - 3) grid.scrollToIndex(index);
      const moved = (top() ?? wanted) - wanted;
      if (Math.abs(moved) >= 1) table.scrollTop += moved;
      if (frames > 0) settle(frames - 1);
      else held = null;
    });
    settle(FRAMES);
  }

  // Scrolls only when the row is not in sight already, which is known once the rows have been drawn.
  function reveal(grid, index) {
    held = null;
    const look = (frames) => requestAnimationFrame(() => {
      if (frames > 0) {
        look(frames - 1);
        return;
      }
      const table = grid.$.table.getBoundingClientRect();
      const row = grid.shadowRoot.querySelector('tr[selected]')?.getBoundingClientRect();
      if (row === undefined) grid.scrollToIndex(index);
      else if (row.top < table.top) grid.$.table.scrollTop -= table.top - row.top;
      else if (row.bottom > table.bottom) grid.$.table.scrollTop += row.bottom - table.bottom;
    });
    look(4);
  }

  return { listen, reach, hold, reveal };
})();
