// What only the browser can know of a search: where the focus is. The key / leads to the field, j and k from hit to hit, and Enter opens one.
window.lyhordSearch = window.lyhordSearch ?? (() => {
  const OPEN = 'vaadin-select[opened], vaadin-combo-box[opened], vaadin-multi-select-combo-box[opened], vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened], vaadin-date-picker[opened]';
  const isTyping = (target) => target.isContentEditable || target.matches('textarea, input:not([type="checkbox"])');

  function listen(field) {
    const onKey = (event) => {
      if (!field.isConnected) {
        document.removeEventListener('keydown', onKey, true);
        return;
      }
      const target = event.composedPath()[0];
      const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key !== '/';
      if (foreign || !target.matches || isTyping(target) || document.querySelector(OPEN)) return;
      event.preventDefault();
      event.stopPropagation();
      field.focus();
      field.inputElement?.select();
    };
    document.addEventListener('keydown', onKey, true);
  }

  const links = (view) => [...view.querySelectorAll('.hit-title')];

  function walk(view) {
    if (view.walks) return;
    view.walks = true;
    const onKey = (event) => {
      if (!view.isConnected) {
        view.walks = false;
        document.removeEventListener('keydown', onKey, true);
        return;
      }
      const target = event.composedPath()[0];
      const foreign = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || (event.key !== 'j' && event.key !== 'k');
      if (foreign || !target.matches || isTyping(target) || document.querySelector(OPEN)) return;
      const all = links(view);
      if (all.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      const place = all.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1);
      // Beyond the last hit stands the button that fetches more.
      if (place >= all.length) view.querySelector('.search-found > vaadin-button')?.focus();
      else all[Math.max(place, 0)].focus();
    };
    document.addEventListener('keydown', onKey, true);
  }

  // Whoever searched from the field goes on with the hits.
  function found(view) {
    walk(view);
    requestAnimationFrame(() => {
      if (document.activeElement?.closest?.('.search-box')) links(view)[0]?.focus();
    });
  }

  function reach(view, place) {
    requestAnimationFrame(() => links(view)[place]?.focus());
  }

  return { listen, found, reach };
})();
