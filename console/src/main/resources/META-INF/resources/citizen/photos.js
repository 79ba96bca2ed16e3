// Files that are to be sent along: held here from page to page, because a form cannot carry them, and shown before they leave.
let files = [];

export const chosen = () => files;
export const clear = () => { files = []; };

function show(list) {
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
      show(list);
      document.getElementById('filer').focus();
    });
    item.append(name, remove);
    return item;
  }));
}

export function attach(root) {
  const input = root.querySelector('#filer');
  const list = root.querySelector('#chosen');
  if (!input || !list) return;
  input.addEventListener('change', () => {
    files = [...files, ...input.files];
    input.value = '';
    show(list);
  });
  show(list);
}
