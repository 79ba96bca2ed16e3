// The citizens' pages are plain forms. This sends the same forms without leaving the page: nothing is lost when the connection is, the next
// question gets the focus, and what is new appears by itself. The server's HTML is the only rendering there is.
import { fieldsOf, forget, keep, kept } from './draft.js';
import { attach, chosen, clear } from './photos.js';
import { pay } from './cost.js';
import { listen } from './live.js';

const byId = (id) => document.getElementById(id);
let listening = new AbortController();
let sending = false;

function say(sentence) {
  byId('heard').textContent = sentence;
}

/** Why nothing could be sent; what was written is still there. */
function offline(why) {
  const bar = byId('offline');
  if (why) bar.textContent = why === 'many' ? bar.dataset.many : bar.dataset.offline;
  bar.hidden = !why;
}

/** What belongs to the other choices is put aside; without a script all of it stands there. */
function ways(form) {
  const parts = form.querySelectorAll('[data-way]');
  const update = () => {
    const way = form.querySelector('[name=reply]:checked')?.value;
    parts.forEach((part) => { part.hidden = way === 'none' || Boolean(part.dataset.way && part.dataset.way !== way); });
  };
  if (parts.length) {
    form.addEventListener('change', update);
    update();
  }
}

function swap(html) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const here = document.documentElement;
  here.lang = next.documentElement.lang;
  here.dir = next.documentElement.dir;
  document.title = next.title;
  for (const part of ['body > .away[form]', 'body > a.away', '.top', '.page', '#offline']) {
    const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    else if (fresh) document.body.prepend(document.adoptNode(fresh));
    else old?.remove();
  }
}

/** What must be heard at once comes before the question. */
function focusOn(part) {
  const first = part ?? document.querySelector('.faults a, .faults') ?? byId('fraga') ?? byId('main');
  first.focus({ preventScroll: true });
  const urgent = document.querySelector('#main .danger');
  (urgent && !part ? urgent : first).scrollIntoView({ block: urgent && !part ? 'start' : 'center' });
}

async function fetched(form, entries) {
  const body = new FormData();
  entries.forEach(([name, value]) => body.append(name, value));
  const answer = await fetch(form.action, { method: 'POST', body, cache: 'no-store', credentials: 'omit' });
  if (answer.status === 429) throw new Error('many');
  if (!answer.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(String(answer.status));
  return answer.text();
}

async function submit(form, button) {
  if (sending) return;
  sending = true;
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  if (button?.name) entries.push([button.name, button.value]);
  const leaves = ['skicka', 'skriv'].includes(button?.value);
  if (leaves) chosen().forEach((file) => entries.push(['filer', file]));
  button?.setAttribute('aria-disabled', 'true');
  say(form.dataset.busy ?? '');
  try {
    const html = await fetched(form, entries);
    offline('');
    swap(html);
    say('');
    if (leaves && !document.querySelector('.faults')) clear();
    begin();
    focusOn(button?.name === 'byt' ? document.querySelector('.tongues [aria-current]') : null);
  } catch (failure) {
    button?.removeAttribute('aria-disabled');
    say('');
    offline(failure.message === 'many' ? 'many' : 'offline');
  } finally {
    sending = false;
  }
}

/** New lines come at the end; what is being written stays as it is. */
async function news(form) {
  const entries = fieldsOf(form).filter(([name]) => name === 'lang');
  const html = await fetched(form, [['kod', form.elements.kod.value], ...entries, ['steg', 'visa']]);
  const next = new DOMParser().parseFromString(html, 'text/html');
  const log = byId('rader');
  const fresh = [...next.querySelectorAll('#rader > li')].filter((line) => !byId(line.id));
  fresh.forEach((line) => {
    line.classList.add('new');
    log.append(document.adoptNode(line));
  });
  form.dataset.last = next.querySelector('#svar')?.dataset.last ?? form.dataset.last;
  byId('state')?.replaceWith(document.adoptNode(next.querySelector('#state')));
  const rate = next.querySelector('#betyg');
  if (rate && !byId('betyg')) log.parentElement.after(document.adoptNode(rate));
  if (fresh.length && document.hidden) document.title = `● ${document.title.replace(/^● /, '')}`;
}

function follow(form) {
  if (!form.elements.kod || !form.dataset.live) return;
  const away = byId('away');
  listen({
    address: form.dataset.live,
    code: form.elements.kod.value,
    last: () => form.dataset.last,
    onNews: () => news(form),
    onAway: (is) => { away.hidden = !is; },
    signal: listening.signal,
  });
}

async function copy(button) {
  await navigator.clipboard.writeText(byId(button.dataset.copy).textContent.trim());
  say(button.dataset.done);
  button.textContent = button.dataset.done;
}

/** Everything that the page needs after each swap. */
function begin() {
  listening.abort();
  listening = new AbortController();
  const form = document.querySelector('#samtal, #svar');
  attach(document);
  document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => copy(button)));
  const done = document.querySelector('[data-forget]:not(form)')?.dataset.forget;
  if (done) forget(done);
  if (!form) return;
  ways(form);
  pay();
  const name = form.dataset.draft;
  if (name && form.querySelector('[name=text]')?.value) keep(name, form);
  if (name) form.addEventListener('input', () => keep(name, form));
  follow(form);
}

/** Comes back to where the draft was left. */
async function restore() {
  const form = byId('samtal');
  const fields = form && kept(form.dataset.draft);
  if (!fields) return;
  const asked = fields.find(([name]) => name === 'asked')?.[1];
  const text = document.querySelector('textarea[name=text]');
  if (asked === 'text' && text) {
    text.value = fields.find(([name]) => name === 'text')?.[1] ?? '';
    const key = fields.find(([name]) => name === 'nyckel');
    if (key) form.elements.nyckel.value = key[1];
  } else {
    try {
      swap(await fetched(form, asked ? [...fields, ['change', asked]] : [...fields, ['steg', 'klar']]));
    } catch {
      offline('offline');
      return;
    }
  }
  begin();
  offer(byId('samtal'));
}

function offer(form) {
  const place = byId('kept');
  if (!form || !place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bare';
  button.textContent = form.dataset.forget;
  button.addEventListener('click', () => {
    forget(form.dataset.draft);
    window.location.assign(window.location.href.split('#')[0]);
  });
  place.replaceChildren(form.dataset.restored, ' ', button);
}

document.documentElement.classList.add('js');
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  submit(form, event.submitter);
});
document.addEventListener('visibilitychange', () => { document.title = document.title.replace(/^● /, ''); });
window.addEventListener('online', () => offline(''));
window.addEventListener('offline', () => offline('offline'));
if (window.parent !== window) {
  new ResizeObserver(() => window.parent.postMessage({ lyhord: document.documentElement.scrollHeight }, '*')).observe(document.body);
}
begin();
restore();
