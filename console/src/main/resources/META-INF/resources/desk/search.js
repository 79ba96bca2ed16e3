// What only the browser can know of a search: where the focus is. The key / leads to the field.
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

  // Whoever searched from the field goes on with the hits.
  function found(view) {
    requestAnimationFrame(() => {
      if (document.activeElement?.closest?.('.search-box')) links(view)[0]?.focus();
    });
  }

  function reach(view, place) {
    requestAnimationFrame(() => links(view)[place]?.focus());
  }

  return { listen, found, reach };
})();
