// Hears that there is something new. EventSource cannot send the code in a header, so the stream is read here.
const LASTING = 60000;
// The server says something every twenty seconds; a telephone that has changed networks may wait for ever on the old one.
const SILENCE = 65000;
const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });

async function events(body, onNews) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let silence;
  try {
    for (;;) {
      clearTimeout(silence);
      silence = setTimeout(() => reader.cancel(), SILENCE);
      const { value, done } = await reader.read();
      if (done) return;
      const parts = (rest + value).split('\n\n');
      rest = parts.pop();
      if (parts.some((part) => /^event: ?nytt$/m.test(part))) await onNews();
    }
  } finally {
    clearTimeout(silence);
    // Whatever happened, the server must not go on telling a page that does not listen.
    reader.cancel().catch(() => {});
  }
}

/** Calls onNews whenever the server has something, until the signal says stop; onAway(true) while it cannot be reached. */
export async function listen({ address, code, last, onNews, onAway, signal }) {
  let failures = 0;
  const told = async () => {
    await onNews();
    failures = 0;
  };
  while (!signal.aborted) {
    let since = Infinity;
    let broken = false;
    try {
      const separator = address.includes('?') ? '&' : '?';
      const answer = await fetch(`${address}${separator}efter=${last()}`, { headers: { Authorization: `Kod ${code}`, Accept: 'text/event-stream' }, cache: 'no-store', signal });
      if (answer.status === 401) return;
      if (!answer.ok) throw new Error(String(answer.status));
      since = Date.now();
      onAway(false);
      await events(answer.body, told);
    } catch {
      broken = true;
    }
    // Only a connection that has been of use begins from the shortest pause again.
    failures = Date.now() - since > LASTING ? 1 : failures + 1;
    if (broken && !signal.aborted && failures > 1) onAway(true);
    // All pages of a node that stops come back at once; each waits for as long as chance says.
    await wait((0.5 + Math.random()) * Math.min(30000, 500 * 2 ** failures));
  }
}
