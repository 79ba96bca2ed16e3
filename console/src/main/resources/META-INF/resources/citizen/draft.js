// Keeps what somebody has written on that person's own device until it has been sent.
const SKIP = ['steg', 'byt', 'change', 'hemsida', 'filer', 'kod', 'biljett'];

// Private windows may have no storage; the page works without.
function stored(action) {
  try {
    return action(window.localStorage);
  } catch {
    return null;
  }
}

export const fieldsOf = (form) => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !SKIP.includes(name));

export const keep = (name, form) => stored((storage) => storage.setItem(name, JSON.stringify(fieldsOf(form))));

export const forget = (name) => stored((storage) => storage.removeItem(name));

export function kept(name) {
  const fields = stored((storage) => JSON.parse(storage.getItem(name) ?? 'null'));
  const told = Array.isArray(fields) ? fields.filter(([field, value]) => value && !['asked', 'lang', 'lang-chosen', 'nyckel'].includes(field)) : [];
  return told.length ? fields : null;
}
