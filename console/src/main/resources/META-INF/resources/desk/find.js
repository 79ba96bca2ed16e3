// How well the letters that somebody has written fit a name: the beginning of it, the beginning of a word in it, inside a word. The dots and
// rings of å, ä and ö may be left out, but what has them as written comes first.
window.lyhordFind = window.lyhordFind ?? (() => {
  const PLAIN = 3;
  const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const known = (text) => text.normalize('NFC').toLowerCase();

  function place(words, name) {
    if (name.startsWith(words)) return 0;
    for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test(name[at - 1])) return 1;
    }
    return name.includes(words) ? 2 : null;
  }

  // Either as they stand, or each word wherever it stands.
  function fit(words, name) {
    const whole = place(words, name);
    if (whole !== null) return whole;
    const each = words.split(/\s+/).map((word) => place(word, name));
    return each.includes(null) ? null : Math.max(...each);
  }

  // The lower the better; null where they do not fit.
  function rank(written, name) {
    const words = known(written).trim();
    const exact = fit(words, known(name));
    if (exact !== null) return exact;
    const loose = fit(plain(words), plain(known(name)));
    return loose === null ? null : loose + PLAIN;
  }

  return { rank };
})();
