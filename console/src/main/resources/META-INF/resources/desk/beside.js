// A form stands beside what it is about. That can be read meanwhile, with the mouse, the keyboard and a screen reader; all else on the page rests.
window.lyhordBeside = window.lyhordBeside ?? (() => {
  const form = () => document.querySelector('vaadin-dialog.beside[opened]');
  const view = () => document.querySelector('[role="main"]');
  let written = null;

  function rest() {
    const read = view();
    for (const part of read?.parentElement.children ?? []) part.inert = form() !== null && part !== read;
  }

  const words = () => view()?.querySelector('.message, .sheet');

  // Where it stands far down, it is not in sight beside a form that is new.
  function show() {
    const area = words()?.closest('.scroll-area');
    if (area && words().getBoundingClientRect().top > area.getBoundingClientRect().bottom - 120) words().scrollIntoView();
  }

  function open(dialog) {
    const before = document.activeElement;
    rest();
    dialog.focus();
    requestAnimationFrame(show);
    // Vaadin says of each dialog that bars the page that nothing else can be read.
    dialog.updateComplete.then(() => dialog.removeAttribute('aria-modal'));
    dialog.addEventListener('closed', () => {
      rest();
      if (document.activeElement === document.body) before.focus({ preventScroll: true });
    }, { once: true });
  }

  function step(dialog) {
    const area = words()?.closest('.scroll-area') ?? view()?.querySelector('.scroll-area') ?? view();
    if (dialog.contains(document.activeElement)) {
      written = document.activeElement;
      if (!area.hasAttribute('tabindex')) area.tabIndex = -1;
      area.focus();
    } else {
      (dialog.contains(written) ? written : dialog).focus();
    }
  }

  document.addEventListener('keydown', (event) => {
    const dialog = form();
    if (!dialog || event.repeat) return;
    if (event.key === 'F6') {
      event.preventDefault();
      step(dialog);
    } else if (event.key === 'Enter' && event.ctrlKey && !dialog.contains(event.target)) {
      dialog.querySelector('vaadin-button[theme~="primary"]')?.click();
    }
  }, true);

  return { open };
})();
