// Keeps what somebody has written on that person's own device until it has been sent, and then the receipt for as long as the window is open.
const SKIP = ['steg', 'byt', 'change', 'hemsida', 'filer', 'kod', 'biljett'];

// Private windows may have no storage; the page works without.
function stored(storage, action) {
  try {
    return action(window[storage]);
  } catch {
    return null;
  }
}

const fieldsOf = (form) => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !SKIP.includes(name));

export const keep = (name, form) => stored('localStorage', (storage) => storage.setItem(name, JSON.stringify(fieldsOf(form))));

export const forget = (name) => stored('localStorage', (storage) => storage.removeItem(name));

export function kept(name) {
  const fields = stored('localStorage', (storage) => JSON.parse(storage.getItem(name) ?? 'null'));
  const told = Array.isArray(fields) ? fields.filter(([field, value]) => value && !['asked', 'lang', 'lang-chosen', 'nyckel'].includes(field)) : [];
  return told.length ? fields : null;
}

export function keepSlip(page) {
  const name = page.querySelector('main[data-forget]')?.dataset.forget;
  if (name) stored('sessionStorage', (storage) => storage.setItem(name, page.documentElement.outerHTML));
}

export const keptSlip = (name) => stored('sessionStorage', (storage) => storage.getItem(name));

export const loseSlip = (name) => stored('sessionStorage', (storage) => storage.removeItem(name));
