// One tag in the municipality's page, <script src="https://…/citizen/embed.js" data-namnd="ID" data-lang="sv" async></script>, puts the
// citizens' page in its place. The server must allow that page's origin (lyhord.citizens.embed-in).
(() => {
  const tag = document.currentScript;
  const address = new URL('../', tag.src);
  ['namnd', 'lang'].forEach((name) => { if (tag.dataset[name]) address.searchParams.set(name, tag.dataset[name]); });
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = tag.dataset.title || 'Tyck till';
  frame.allow = 'clipboard-write';
  frame.style.cssText = 'inline-size:100%;block-size:44rem;border:0;display:block';
  // A page within another can neither make its frame higher nor scroll the one around it.
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin || !Number.isFinite(event.data?.lyhord)) return;
    frame.style.blockSize = `${Math.min(20000, Math.max(300, event.data.lyhord))}px`;
    if (!Number.isFinite(event.data.to)) return;
    const place = frame.getBoundingClientRect().top + event.data.to;
    if (place < 0 || place > window.innerHeight * 0.7) window.scrollBy({ top: place - window.innerHeight * 0.25 });
  });
  tag.after(frame);
})();
