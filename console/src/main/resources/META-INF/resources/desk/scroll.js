/* What scrolls by itself is a stop of the Tab key, for as long as there is more than fits. */
window.lyhordScroll = (() => {
  function reach(area) {
    if (area.reached) return;
    area.reached = true;
    const look = () => {
      const more = area.scrollHeight > area.clientHeight + 1 || area.scrollWidth > area.clientWidth + 1;
      if (more) area.tabIndex = 0;
      else if (document.activeElement !== area) area.removeAttribute('tabindex');
    };
    const sizes = new ResizeObserver(look);
    const follow = () => {
      sizes.disconnect();
      [area, ...area.children].forEach((part) => sizes.observe(part));
    };
    new MutationObserver(follow).observe(area, { childList: true });
    follow();
  }

  return { reach };
})();
