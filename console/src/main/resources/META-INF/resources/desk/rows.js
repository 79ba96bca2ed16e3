// Walking through rows: the focus itself moves, so that Enter and screen readers do what they always do. Which keys walk is decided on the server.
window.lyhordRows = window.lyhordRows ?? (() => {
  let last = null;
  let place = {};

  const rows = (view, kind) => [...view.querySelectorAll(kind)];
  const before = (all) => all.findIndex((row) => row.dataset.row !== undefined && row.dataset.row === last);

  // From where the focus stands, or stood before the rows were drawn anew; beyond the last one there may be a button that fetches more.
  function step(view, kind, by) {
    const all = rows(view, kind);
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? before(all) : at + by;
    const more = next >= all.length ? view.querySelector('.more-rows') : null;
    (more ?? all[Math.min(Math.max(next, 0), all.length - 1)])?.focus();
  }

  function walk(view, kind) {
    view.keysHere = { j: () => step(view, kind, 1), k: () => step(view, kind, -1) };
    if (view.rowsKept) return;
    view.rowsKept = true;
    view.addEventListener('focusin', (event) => {
      const row = event.target.closest?.('[data-row]');
      if (!row) return;
      last = row.dataset.row;
      place = { view, at: before(rows(view, kind)) };
    });
  }

  // After a refresh the focus goes back to where it was, or to what stands there now.
  function back(view, kind) {
    if (last === null) return;
    window.lyhordFocus.back(view, () => {
      const all = rows(view, kind);
      return all[before(all)] ?? (place.view === view ? all[Math.min(place.at, all.length - 1)] : undefined);
    });
  }

  return { step, walk, back };
})();
