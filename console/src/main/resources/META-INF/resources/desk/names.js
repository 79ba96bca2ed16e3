/* The list that a select unfolds has the select's name; Vaadin gives it none. */
document.addEventListener('opened-changed', ({ target }) => {
  if (target.localName === 'vaadin-select' && target.opened) {
    target.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', target.label || target.accessibleName || 'Val');
  }
}, true);

/* What Vaadin says about the connection is news, and belongs to no part of the page. */
document.querySelectorAll('vaadin-connection-indicator').forEach((indicator) => indicator.setAttribute('role', 'status'));
