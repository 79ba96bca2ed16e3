// Files that are to be sent along: held here from page to page, because a form cannot carry them, and shown before they leave.
let files = [];
let most = Infinity;
let largest = Infinity;

export const chosen = () => files;
export const clear = () => { files = []; };

/** Whether the server would take them; more than that it may not even let arrive, and the browser would see a lost connection. */
export const fits = () => files.length <= most && files.reduce((sum, file) => sum + file.size, 0) <= largest;

function judge(input) {
  const fault = document.getElementById('filer-fault');
  fault.hidden = fits();
  if (fits()) input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

function show(input, list) {
  judge(input);
  if (files.length) input.closest('details')?.setAttribute('open', '');
  list.replaceChildren(...files.map((file, index) => {
    const item = document.createElement('li');
    if (file.type.startsWith('image/')) {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.src = URL.createObjectURL(file);
      picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
      item.append(picture);
    }
    const name = document.createElement('span');
    name.dir = 'auto';
    name.textContent = file.name;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'bare';
    remove.textContent = list.dataset.remove;
    remove.setAttribute('aria-label', `${list.dataset.remove} ${file.name}`);
    remove.addEventListener('click', () => {
      files = files.filter((other, at) => at !== index);
      show(input, list);
      input.focus();
    });
    item.append(name, remove);
    return item;
  }));
}

export function attach(root) {
  const input = root.querySelector('#filer');
  const list = root.querySelector('#chosen');
  if (!input || !list) return;
  most = Number(input.dataset.most);
  largest = Number(input.dataset.largest);
  input.addEventListener('change', () => {
    files = [...files, ...input.files];
    input.value = '';
    show(input, list);
  });
  show(input, list);
}
