// Which key was pressed where: each component says in data-keys which keys it takes. What they do is decided on the server.
window.lyhordKeys = window.lyhordKeys ?? (() => {
  const OPEN = 'vaadin-select[opened], vaadin-combo-box[opened], vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened], vaadin-date-picker[opened]';
  const HELD = new Set(['j', 'k', 'J', 'K']);
  // These never open anything.
  const MOVES = new Set([...HELD, 'x', 'X']);

  // Whether the focus has been walked to with the keyboard; a click leaves the focus behind without meaning anything by it.
  let walking = false;
  document.addEventListener('pointerdown', () => { walking = false; }, true);
  document.addEventListener('keydown', (event) => { if (event.key === 'Tab') walking = true; }, true);

  // Leads the focus to what a key stands for, as if somebody had walked there.
  function lead(element) {
    walking = true;
    element?.focus();
  }

  const OWN_ENTER = 'a, button, summary, vaadin-button, vaadin-details-summary, vaadin-menu-bar-button, vaadin-select-value-button, vaadin-drawer-toggle, [role="button"], [aria-haspopup]';

  // Enter on what was walked to keeps its own meaning; otherwise it confirms.
  const hasOwnEnter = (target) => walking && target.matches(OWN_ENTER);

  const isTyping = (target) => target.isContentEditable || target.matches('textarea, input:not([type="checkbox"])');

  // Enter in a field of the form where something has just been chosen goes on with the form.
  const goesOn = (target, key) => key === 'Enter' && target.closest('[data-opened-by]')?.answered;

  const inSight = (element) => element.getClientRects().length > 0 || element.classList.contains('desk-keys');

  const taker = (key) => [...document.querySelectorAll('[data-keys]')]
    .find((element) => element.dataset.keys.split(' ').includes(key) && inSight(element));

  function named(event) {
    const commanding = event.ctrlKey || event.metaKey;
    if (commanding && !event.altKey && !event.shiftKey) {
      return { k: ['palette', document.querySelector('.desk-keys')], z: ['u', taker('u')] }[event.key.toLowerCase()];
    }
    return commanding || event.altKey ? undefined : [event.key, taker(event.key)];
  }

  function opening(element, key) {
    const field = [...element.querySelectorAll('[data-opened-by]')].find((one) => one.dataset.openedBy === key && inSight(one));
    return field?.picks && (() => window.lyhordPick.open(field));
  }

  const sight = (element) => element.closest('[data-arende]')?.dataset.arende ?? '';

  // What only moves the focus is done at once, since what follows means where it stands.
  const atOnce = (element, key) => element?.keysHere?.[key] ?? (element && opening(element, key));

  function press(element, key, inSight) {
    const here = atOnce(element, key);
    if (here) {
      here();
      return;
    }
    element.$server.press(key, inSight);
    if (!MOVES.has(key)) window.lyhordHeld.wait();
  }

  // A key that had to wait means what was in sight when it went down, or nothing.
  function later(target, key, element) {
    const meant = element ?? target;
    const inSight = sight(meant);
    return () => {
      if (!meant.isConnected || sight(meant) !== inSight) return;
      if (key === 'Enter' && hasOwnEnter(target)) target.click();
      else if (element?.$server) press(element, key, inSight);
      else if (key === '/') document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    };
  }

  function mine(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if (event.isComposing || !target.matches) return;
    const [key, element] = named(event) ?? [];
    // Ctrl+K means the same wherever one writes; all other keys rest then.
    if (isTyping(target) && key !== 'palette' && !goesOn(target, key)) return;
    const open = document.querySelector(OPEN);
    const command = event.ctrlKey || event.metaKey ? key : undefined;
    const begins = !open && !MOVES.has(key) && !atOnce(element, key);
    if (window.lyhordHeld.keeps(event, command && 'command', begins, later(target, key, element))) {
      mine(event);
      return;
    }
    if (open || !element?.$server) return;
    // A held Enter must never confirm something that nobody has read, neither as a key nor as a click on the button in focus.
    const held = event.repeat && !HELD.has(event.key);
    if (!held && event.key === 'Enter' && hasOwnEnter(target)) return;
    mine(event);
    if (!held) press(element, key, sight(element));
  }, true);

  // What has the words comes before what has their letters only.
  const SCATTERED = 100;

  function cost(written, name) {
    const letters = written.toLowerCase().replaceAll(/\s+/g, '');
    const scattered = closeness(letters, name.toLowerCase());
    return window.lyhordFind.rank(written, name) ?? (scattered === null ? null : SCATTERED + scattered);
  }

  // Every letter in order, the closer together and the earlier the better; null when one is missing.
  function closeness(words, text) {
    let at = -1;
    let cost = 0;
    for (const letter of words) {
      const next = text.indexOf(letter, at + 1);
      if (next < 0) return null;
      cost += at < 0 ? next : (next - at - 1) * 3;
      at = next;
    }
    return cost;
  }

  function palette(field, list) {
    const options = [...list.children];
    const input = field.inputElement;
    let shown = options;
    let chosen = 0;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.id);

    const mark = () => {
      options.forEach((option) => option.setAttribute('aria-selected', String(option === shown[chosen])));
      shown[chosen]?.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', shown[chosen]?.id ?? '');
    };
    const find = () => {
      const found = options
        .map((option) => ({ option, far: cost(input.value, option.firstElementChild.textContent) }))
        .filter(({ far }) => far !== null);
      found.sort((a, b) => a.far - b.far);
      shown = found.map(({ option }) => option);
      options.forEach((option) => { option.hidden = !shown.includes(option); });
      // The order on the screen is that of the finds.
      shown.forEach((option, place) => { option.style.order = place; });
      chosen = 0;
      list.nextElementSibling.hidden = shown.length > 0;
      mark();
    };
    input.addEventListener('input', find);
    input.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && shown.length) chosen = (chosen + step + shown.length) % shown.length;
      else if (event.key === 'Enter' && shown[chosen]) { if (!event.repeat) shown[chosen].click(); }
      else return;
      event.preventDefault();
      event.stopPropagation();
      mark();
    }, true);
    find();
  }

  return { palette, lead, isTyping, walks: () => walking };
})();
