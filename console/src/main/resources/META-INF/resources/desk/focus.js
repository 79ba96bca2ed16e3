// Leads the focus to where somebody goes on when the page has been drawn anew, unless that person has moved on meanwhile.
window.lyhordFocus = window.lyhordFocus ?? (() => {
  // A dialog gives the focus back once it has closed, to what may be gone by then; one that opens meanwhile keeps it.
  function back(view, to, frames = 60) {
    const focused = document.activeElement;
    if (!view.isConnected) return;
    if (focused?.closest('vaadin-dialog') || document.querySelector('vaadin-dialog[opened]')) {
      if (frames > 0) requestAnimationFrame(() => back(view, to, frames - 1));
      return;
    }
    if (!focused || focused === document.body) to()?.focus();
  }

  return { back };
})();
