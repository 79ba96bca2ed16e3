// A deed draws the part of the page anew from which it began. Whoever works with the keyboard goes on from there all the same.
window.lyhordPlace = window.lyhordPlace ?? (() => {
  const BUTTONS = 'vaadin-button, vaadin-menu-bar-button';
  const NEXT = '.action-bar .usual, .steps vaadin-button, .action-bar vaadin-menu-bar-button, a[href="start"]';
  const words = (button) => button.textContent.trim();

  function keep(view) {
    if (view.place !== undefined) return;
    view.place = null;
    view.addEventListener('focusin', (event) => {
      const button = event.target.closest?.(BUTTONS);
      if (button && !button.closest('vaadin-dialog')) view.place = words(button);
    });
  }

  // A dialog gives the focus back once it has closed, to what may be gone by then; one that opens meanwhile keeps it.
  function back(view, frames = 60) {
    const focused = document.activeElement;
    if (view.place === null || !view.isConnected) return;
    if (focused?.closest('vaadin-dialog') || document.querySelector('vaadin-dialog[opened]')) {
      if (frames > 0) requestAnimationFrame(() => back(view, frames - 1));
      return;
    }
    if (focused && focused !== document.body) return;
    const same = [...view.querySelectorAll(BUTTONS)].find((button) => words(button) === view.place);
    (same ?? view.querySelector(NEXT))?.focus();
  }

  return { keep, back };
})();
