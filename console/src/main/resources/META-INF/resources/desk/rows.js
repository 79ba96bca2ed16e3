// Walking through rows with j and k: the focus itself moves, so that Enter and screen readers do what they always do.
window.lyhordRows = (() => {
  const OPEN = 'vaadin-dialog[opened], vaadin-combo-box[opened], vaadin-menu-bar-submenu[opened]';
  const isTyping = (target) => target.isContentEditable || target.matches('textarea, input:not([type="checkbox"])');
  let last = null;

  const rows = (view) => [...view.querySelectorAll('.todo-row')];

  function walk(view) {
    view.addEventListener('focusin', (event) => { last = event.target.closest?.('.todo-row')?.dataset.row ?? last; });
    const onKey = (event) => {
      if (!view.isConnected) {
        document.removeEventListener('keydown', onKey);
        return;
      }
      const target = event.composedPath()[0];
      const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || (event.key !== 'j' && event.key !== 'k');
      if (foreign || !target.matches || isTyping(target) || document.querySelector(OPEN)) return;
      const all = rows(view);
      if (all.length === 0) return;
      const at = all.findIndex((row) => row === document.activeElement);
      const next = at < 0 ? all.findIndex((row) => row.dataset.row === last) : at + (event.key === 'j' ? 1 : -1);
      event.preventDefault();
      all[Math.min(Math.max(next, 0), all.length - 1)].focus();
    };
    document.addEventListener('keydown', onKey);
  }

  // After a refresh the focus goes back to where it was, unless somebody has moved on meanwhile.
  function back(view) {
    if (last === null || document.activeElement !== document.body) return;
    rows(view).find((row) => row.dataset.row === last)?.focus();
  }

  return { walk, back };
})();
