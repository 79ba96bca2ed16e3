// What only the browser can know of the inbox: what is in sight, and how long. Texts and decisions stay on the server.
window.lyhord = (() => {
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

  // The button that was pressed is not meant again: the focus goes to the row that is read now, once that has been drawn.
  function goOn(grid) {
    const look = (frames) => requestAnimationFrame(() => {
      const cell = grid.shadowRoot.querySelector('tr[selected] td');
      if (cell) cell.focus();
      else if (frames > 0) look(frames - 1);
      else document.activeElement?.blur();
    });
    look(FRAMES);
  }

  // A click with Ctrl or Shift, or on the box of a row, marks the row instead of opening it.
  function marking(list) {
    if (list.marks) return;
    list.marks = true;
    // Marking a stretch of rows must not mark their words as well.
    list.addEventListener('mousedown', (event) => { if (event.shiftKey) event.preventDefault(); }, true);
    list.addEventListener('click', (event) => {
      const box = event.target.closest?.('.row-mark');
      if (!(box || event.ctrlKey || event.metaKey || event.shiftKey)) return;
      const row = event.composedPath().map((part) => part.matches?.('[data-id]') ? part : part.querySelector?.(':scope > slot')
        ?.assignedElements()[0]?.querySelector('[data-id]')).find(Boolean);
      if (!row) return;
      event.preventDefault();
      event.stopPropagation();
      list.$server.mark(Number(row.dataset.id), event.shiftKey);
    }, true);
  }

  // How much room the bar takes, for what gives way to it.
  const room = new ResizeObserver(([{ target }]) => document.documentElement.style.setProperty('--undo-bar', `${target.offsetHeight}px`));

  function sayForAWhile(bar, millis) {
    room.observe(bar);
    clearTimeout(bar.goes);
    bar.classList.remove('shown');
    bar.style.setProperty('--while', `${millis}ms`);
    requestAnimationFrame(() => bar.classList.add('shown'));
    bar.goes = setTimeout(() => bar.classList.remove('shown'), millis);
  }

  return { hold, reveal, goOn, marking, sayForAWhile };
})();
