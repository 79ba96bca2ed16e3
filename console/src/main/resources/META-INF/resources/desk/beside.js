// A form stands beside what it is about. That can be read meanwhile, with the mouse, the keyboard and a screen reader; all else on the page rests.
window.lyhordBeside = window.lyhordBeside ?? (() => {
  const form = () => document.querySelector('vaadin-dialog.beside[opened]');
  const view = () => document.querySelector('[role="main"]');
  const WRITTEN_IN = 'textarea, input:not([type="checkbox"])';
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

  const write = (dialog) => (dialog.contains(written) ? written : dialog).focus();

  document.addEventListener('focusin', ({ target }) => {
    if (target.matches(WRITTEN_IN) && form()?.contains(target)) written = target;
  });

  function step(dialog) {
    const area = words()?.closest('.scroll-area') ?? view()?.querySelector('.scroll-area') ?? view();
    if (dialog.contains(document.activeElement)) {
      if (!area.hasAttribute('tabindex')) area.tabIndex = -1;
      area.focus();
    } else {
      write(dialog);
    }
  }

  // What was read is covered by what is unfolded; who folded it by its own button stays there.
  function goOn(dialog) {
    if (!dialog.contains(document.activeElement)) write(dialog);
  }

  const acts = (event) => event.key === 'Enter' && event.ctrlKey;

  // A held key must not go past what the form has answered to its first press, neither as Ctrl+Enter nor on the button in focus.
  const isHeldAct = (event) => event.repeat && (acts(event) || ([' ', 'Enter'].includes(event.key) && event.target.localName === 'vaadin-button'));

  // Elsewhere the browser would take letters out of a field that nobody looks at.
  const undoesUnseen = (event) => (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
    && !event.composedPath()[0].matches(WRITTEN_IN);

  const isFolded = (dialog) => dialog.classList.contains('folded') && dialog.querySelector('.fold').getClientRects().length > 0;

  function refuse(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  document.addEventListener('keydown', (event) => {
    const dialog = form();
    if (!dialog) return;
    if (isHeldAct(event) || undoesUnseen(event)) {
      refuse(event);
    } else if (event.repeat) {
      return;
    } else if (event.key === 'F6') {
      event.preventDefault();
      step(dialog);
    } else if (acts(event) && isFolded(dialog)) {
      // What the form would answer could not be seen: it is shown first.
      refuse(event);
      dialog.querySelector('.fold').click();
    } else if (acts(event) && !dialog.contains(event.target)) {
      dialog.querySelector('vaadin-button[theme~="primary"]')?.click();
    }
  }, true);

  return { open, goOn };
})();
