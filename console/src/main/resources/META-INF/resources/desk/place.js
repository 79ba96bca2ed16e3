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

  function back(view) {
    if (view.place === null) return;
    window.lyhordFocus.back(view, () =>
      [...view.querySelectorAll(BUTTONS)].find((button) => words(button) === view.place) ?? view.querySelector(NEXT));
  }

  return { keep, back };
})();
