// A field where a few letters find one of many. The best that they find stands first and is marked, so that Enter chooses it.
window.lyhordPick = window.lyhordPick ?? (() => {
  const letsGo = (field) => 'letsGo' in field.dataset;
  const label = (field, item) => field._getItemLabel(item);
  const rank = (field, item) => window.lyhordFind.rank(field.filter, label(field, item));

  // Whoever writes a part of a name and goes on has chosen, if only one can be meant; a click on the page that is read goes nowhere.
  function isMeant(field) {
    if (letsGo(field) && !window.lyhordKeys.walks()) return false;
    const [best, next] = (field._dropdownItems ?? []).slice(0, 2).map((item) => rank(field, item));
    return best !== undefined && best !== null && (next === undefined || best < next);
  }

  function sorted(field, items) {
    return field.filter && items ? [...items].sort((a, b) => rank(field, a) - rank(field, b)) : items;
  }

  function accessor(field, name) {
    let holder = field;
    while (!Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
    return Object.getOwnPropertyDescriptor(holder, name);
  }

  function ready(field) {
    const connector = field.$connector;
    if (!connector || field.picks) return;
    field.picks = true;
    // What somebody writes, until it is chosen or left, and whether it was chosen and not just left.
    let written = '';
    let chosen = false;

    connector.filter = (item, filter) => window.lyhordFind.rank(filter, label(field, item)) !== null;
    const given = field.dataProvider;
    field.dataProvider = (params, done) => given(params, (items, size) => done(sorted(field, items), size));
    const confirm = connector.confirm;
    connector.confirm = (id, filter) => {
      confirm(id, filter);
      if (field.filter) field.clearCache();
    };

    const show = field._setDropdownItems;
    field._setDropdownItems = function (items) {
      show.call(this, items);
      if (this.opened && this.filter && items?.length && this._focusedIndex < 0) this._focusedIndex = 0;
    };

    const forget = () => {
      field._focusedIndex = -1;
      field._inputElementValue = label(field, field.selectedItem);
    };
    const commit = field._commitValue;
    field._commitValue = function () {
      const left = !chosen && (written ? !isMeant(this) : this._inputElementValue === '' && !this.clearButtonVisible);
      if (left) forget();
      this.answered = chosen;
      chosen = false;
      written = '';
      commit.call(this);
    };

    const enter = field._onEnter;
    field._onEnter = function (event) {
      if (!this.opened) {
        this.open();
        return;
      }
      chosen = this._focusedIndex >= 0;
      enter.call(this, event);
    };
    field._onEscape = function (event) {
      if (!this.opened) return;
      event.stopPropagation();
      chosen = false;
      written = '';
      forget();
      this.cancel();
    };

    field.addEventListener('input', () => {
      written = field._inputElementValue ?? '';
      chosen = false;
      field.answered = false;
    });
    field.addEventListener('keydown', (event) => {
      if (['ArrowDown', 'ArrowUp'].includes(event.key)) chosen = field.opened;
    }, true);
    field.addEventListener('click', (event) => {
      if (event.target.closest('vaadin-combo-box-item')) chosen = true;
      if (event.composedPath().includes(field.clearElement)) written = '';
    }, true);
    field.addEventListener('focusout', () => { field.answered = false; });

    // Another ärende may come into sight while somebody writes, and bring a suggestion; what is written stays.
    const text = accessor(field, '_inputElementValue');
    Object.defineProperty(field, '_inputElementValue', {
      get: () => text.get.call(field),
      set: (words) => { if (!(field.opened && written) || chosen) text.set.call(field, words); },
    });
    field.addEventListener('value-changed', () => {
      const words = written;
      if (field.opened && words) queueMicrotask(() => { field.filter = words; });
    });
    field.addEventListener('opened-changed', () => {
      // Before the next key, which means something on the page: a timer would come after it when the browser is busy.
      if (!field.opened) queueMicrotask(() => letGo(field));
    });
    // All the names, before anybody asks for them.
    connector.requestPage(0, '');
  }

  // Whoever came by a key or the mouse is on the page again; whoever has walked here stays, and Enter goes on.
  function letGo(field) {
    const here = field.contains(document.activeElement);
    if (here && !field.opened && letsGo(field) && !window.lyhordKeys.walks()) field.inputElement.blur();
  }

  function open(field) {
    field.focus();
    field.open();
  }

  return { ready, open };
})();
