// The citizens' pages are plain forms. This sends the same forms without leaving the page: nothing is lost when the connection is, the next
// question gets the focus, and what is new appears by itself. The server's HTML is the only rendering there is.
import { forget, keep, keepSlip, kept, keptSlip, loseSlip } from './draft.js';
import { attach, chosen, clear, fits } from './photos.js';
import { pay } from './cost.js';
import { listen } from './live.js';

const QUICK = 45000;
const WITH_FILES = 600000;
const embedded = window.parent !== window;
const byId = (id) => document.getElementById(id);
const parsed = (html) => new DOMParser().parseFromString(html, 'text/html');
let listening = new AbortController();
let sending = false;
// A draft that has not come back yet must not be written over.
let keeping = false;

/** Why something could not be done: a word that the bar knows, or a sentence. */
class Refused extends Error {}

function say(sentence) {
  byId('heard').textContent = sentence;
}

/** What the page around ours needs to know, which cannot look into it. */
function tellParent(more) {
  if (embedded) window.parent.postMessage({ lyhord: document.body.offsetHeight, ...more }, '*');
}

/** Why nothing could be sent; what was written is still there. */
function offline(why) {
  const bar = byId('offline');
  if (why) bar.textContent = bar.dataset[why] ?? why;
  bar.hidden = !why;
  // In a frame as high as its content the window's edge may be far away.
  if (why && embedded) byId('fraga')?.closest('.ask, .receipt')?.querySelector('.do')?.before(bar);
}

const failed = (failure) => offline(failure instanceof Refused ? failure.message : 'offline');

/** What belongs to the other choices is put aside; without a script all of it stands there. */
function ways(form) {
  const parts = form.querySelectorAll('[data-way]');
  const update = () => {
    const way = form.querySelector('[name=reply]:checked')?.value;
    parts.forEach((part) => {
      part.hidden = way === 'none' || Boolean(part.dataset.way && part.dataset.way !== way);
      const offered = part.hidden ? null : part.querySelector('[data-offered]');
      if (offered && !offered.value) offered.value = offered.dataset.offered;
    });
  };
  if (parts.length) {
    form.addEventListener('change', (event) => { if (event.target.name === 'reply') update(); });
    update();
  }
}

function swap(next) {
  const here = document.documentElement;
  here.lang = next.documentElement.lang;
  here.dir = next.documentElement.dir;
  document.title = next.title;
  document.body.append(byId('offline'));
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
  const urgent = part ? null : document.querySelector('#main .danger');
  (urgent ?? first).scrollIntoView({ block: urgent ? 'start' : 'center' });
  tellParent({ to: (urgent ?? first).getBoundingClientRect().top + window.scrollY });
}

/** The page that was answered with. What is none of ours, such as a proxy's, never takes the place of somebody's words, nor does one that refuses without them. */
async function pageOf(answer, form) {
  if (answer.status === 429) throw new Refused('many');
  const next = parsed(answer.headers.get('Content-Type')?.startsWith('text/html') ? await answer.text() : '');
  if (!next.getElementById('main') || !next.getElementById('heard')) throw new Refused(answer.status === 413 ? 'large' : 'offline');
  if (!answer.ok && !next.getElementById(form.id)) throw new Refused(next.querySelector('.faults')?.textContent.trim() || 'offline');
  return next;
}

async function fetched(form, entries) {
  const body = new FormData();
  entries.forEach(([name, value]) => body.append(name, value));
  const files = entries.some(([, value]) => typeof value !== 'string');
  const signal = AbortSignal.timeout?.(files ? WITH_FILES : QUICK);
  return pageOf(await fetch(form.action, { method: 'POST', body, cache: 'no-store', credentials: 'omit', signal }), form);
}

async function submit(form, button) {
  if (sending) return;
  const leaves = ['skicka', 'skriv'].includes(button?.value);
  if (leaves && !fits()) {
    focusOn(byId('filer'));
    return;
  }
  sending = true;
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  if (button?.name) entries.push([button.name, button.value]);
  if (leaves) chosen().forEach((file) => entries.push(['filer', file]));
  button?.setAttribute('aria-disabled', 'true');
  say(form.dataset.busy ?? '');
  try {
    const next = await fetched(form, entries);
    offline('');
    keepSlip(next);
    swap(next);
    if (leaves && !document.querySelector('.faults')) clear();
    begin();
    focusOn(button?.name === 'byt' ? document.querySelector('.tongues [aria-current]') : null);
    say(byId('told')?.textContent ?? '');
  } catch (failure) {
    button?.removeAttribute('aria-disabled');
    say('');
    failed(failure);
  } finally {
    sending = false;
  }
}

/** New lines come at the end; what is being written stays as it is. */
async function news(form) {
  const headers = { Authorization: `Kod ${form.elements.kod.value}` };
  const next = await pageOf(await fetch(form.dataset.news, { headers, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout?.(QUICK) }), form);
  const log = byId('rader');
  const fresh = [...next.querySelectorAll('#rader > li')].filter((line) => !byId(line.id));
  fresh.forEach((line) => {
    line.classList.add('new');
    log.append(document.adoptNode(line));
  });
  form.dataset.last = next.querySelector('#svar')?.dataset.last ?? form.dataset.last;
  byId('state')?.replaceWith(document.adoptNode(next.querySelector('#state')));
  const rate = next.querySelector('#betyg');
  if (rate && !byId('betyg') && !form.elements.missnojd) log.parentElement.after(document.adoptNode(rate));
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
  const code = byId(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(code.textContent.trim());
  } catch {
    // Not allowed here, such as within another page: then it is marked, to be copied by hand.
    window.getSelection().selectAllChildren(code);
    return;
  }
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
  const done = document.querySelector('main[data-forget]')?.dataset.forget;
  if (done) {
    forget(done);
    byId('again').addEventListener('click', () => loseSlip(done));
  }
  if (!form) return;
  ways(form);
  pay();
  const name = form.dataset.draft;
  if (name && keeping && form.querySelector('[name=text]')?.value) keep(name, form);
  if (name) form.addEventListener('input', () => { if (keeping) keep(name, form); });
  follow(form);
}

/** All that was told stands in the form again, also where the server cannot be asked which question is next. */
function refill(form, fields) {
  fields.filter(([name]) => name !== 'asked' && name !== 'lang').forEach(([name, value]) => {
    if (!form.elements[name]) {
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = name;
      form.append(hidden);
    }
    form.elements[name].value = value;
  });
}

/** Comes back to where the draft was left, unless somebody is quicker and writes on. */
async function restore(form) {
  const fields = kept(form.dataset.draft);
  if (!fields) return;
  refill(form, fields);
  const asked = fields.find(([name]) => name === 'asked')?.[1];
  if (asked !== 'text') {
    let busy = false;
    form.addEventListener('input', () => { busy = true; }, { once: true });
    try {
      const next = await fetched(form, asked ? [...fields, ['change', asked]] : [...fields, ['steg', 'klar']]);
      if (!busy && !sending && form.isConnected) {
        keeping = true;
        swap(next);
        begin();
      }
    } catch (failure) {
      if (!busy) failed(failure);
    }
  }
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

/** A receipt that was loaded anew is shown again, for the code stands nowhere else. */
async function start() {
  const form = byId('samtal');
  const slip = form && keptSlip(form.dataset.draft);
  if (slip) swap(parsed(slip));
  begin();
  if (form?.isConnected) await restore(form);
  keeping = true;
}

document.documentElement.classList.add('js');
document.documentElement.classList.toggle('within', embedded);
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  submit(form, event.submitter);
});
document.addEventListener('visibilitychange', () => { document.title = document.title.replace(/^● /, ''); });
window.addEventListener('online', () => offline(''));
window.addEventListener('offline', () => offline('offline'));
if (embedded) new ResizeObserver(() => tellParent()).observe(document.body);
start();
