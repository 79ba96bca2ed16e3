// The citizens' page: keeps the draft until it is sent, sends it once, shows the receipt. Speaks to this server only.
// Where several nämnder share a server, the address says whom one writes to.
const NAMND = new URLSearchParams(window.location.search).get('namnd');
const DRAFT = NAMND ? `lyhord-utkast-${NAMND}` : 'lyhord-utkast';
const OFFLINE = 'Vi når inte servern just nu. Det du har skrivit finns kvar här. Kontrollera din uppkoppling och försök igen.';
const UNKNOWN = 'Något gick fel hos oss. Det du har skrivit finns kvar här. Försök igen om en stund eller ring oss.';

const byId = (id) => document.getElementById(id);
const form = byId('form');
const fields = ['text', 'name', 'email'].map(byId);

// Private windows may have no storage; the page works without.
function stored(action) {
  try {
    return action(window.localStorage);
  } catch {
    return null;
  }
}

function restore() {
  const draft = stored((storage) => JSON.parse(storage.getItem(DRAFT) ?? 'null'));
  if (!draft) return;
  fields.forEach((field) => { field.value = draft[field.name] ?? ''; });
  if (draft.text) byId('draft').textContent = 'Ditt utkast från förra gången finns kvar.';
}

function keep() {
  const draft = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  stored((storage) => storage.setItem(DRAFT, JSON.stringify(draft)));
}

const forget = () => stored((storage) => storage.removeItem(DRAFT));

function fault(field, sentence) {
  const place = byId(`${field.id}-error`);
  place.textContent = sentence;
  place.hidden = !sentence;
  field.setAttribute('aria-invalid', String(Boolean(sentence)));
  return Boolean(sentence);
}

function firstFault() {
  const [text, , email] = fields;
  const empty = fault(text, text.value.trim() ? '' : 'Skriv vad det gäller innan du skickar.');
  const wrong = fault(email, email.validity.valid ? '' : 'E-postadressen ser inte rätt ut. Den ska ha ett @, till exempel namn@exempel.se.');
  return empty ? text : wrong ? email : null;
}

function problem(sentence) {
  byId('problem').textContent = sentence;
  byId('problem').hidden = !sentence;
}

async function send() {
  const [text, name, email] = fields.map((field) => field.value.trim());
  let response;
  try {
    response = await fetch(NAMND ? `chat/messages?namnd=${encodeURIComponent(NAMND)}` : 'chat/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      body: JSON.stringify({ text, name: name || null, email: email || null }),
    });
  } catch {
    throw new Error(OFFLINE);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok || !answer?.reference) throw new Error(answer?.detail || answer?.title || UNKNOWN);
  return answer;
}

function receipt({ reference, arrivedAt, message }) {
  byId('receipt-message').textContent = message;
  byId('reference').textContent = reference;
  const arrived = byId('arrived');
  arrived.dateTime = arrivedAt;
  arrived.textContent = new Date(arrivedAt).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' });
  form.hidden = true;
  byId('receipt').hidden = false;
  byId('receipt').focus();
}

form.addEventListener('input', keep);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  problem('');
  const faulty = firstFault();
  if (faulty) {
    faulty.focus();
    return;
  }
  const button = byId('send');
  if (button.disabled) return;
  button.disabled = true;
  button.textContent = 'Skickar …';
  try {
    receipt(await send());
    forget();
    form.reset();
    byId('draft').textContent = '';
  } catch (failure) {
    problem(failure.message);
  } finally {
    button.disabled = false;
    button.textContent = 'Skicka';
  }
});

byId('again').addEventListener('click', () => {
  byId('receipt').hidden = true;
  form.hidden = false;
  byId('text').focus();
});

restore();
