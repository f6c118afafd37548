// Small helps on top of pages that work without any of them.

/** Waits until calls have paused. @param {number} wait ms */
const afterPause = (wait, act) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait, ...given);
  };
};
const forms = (selector) => document.querySelectorAll(`form${selector}`);
/** A form's fields but for files and its token. */
const fieldsOf = (form) => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'csrf') fields.append(name, value);
  return fields;
};

// What is wrong is what is read first.
document.querySelector('[data-error-summary]')?.focus();

/** Saving of drafts that is under way, by form. */
const savings = new Map();

// A second press sends nothing. A page that is come back to, or that stays after all, may be sent again.
const release = (form) => {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll('[aria-disabled="true"]')) button.removeAttribute('aria-disabled');
  const told = form.querySelector('[data-busy]');
  if (told) told.textContent = '';
};
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  const saving = savings.get(form);
  if (saving) {
    // The draft that is on its way makes a version of its own: what is sent goes on from that one.
    event.preventDefault();
    saving.then(() => {
      if (!form.dataset.sent) return;
      delete form.dataset.sent;
      form.requestSubmit(event.submitter);
    });
  }
  // Not `disabled`: a button that is would lose the focus, and its value would not be sent.
  event.submitter?.setAttribute('aria-disabled', 'true');
  const told = form.querySelector('[data-busy]');
  setTimeout(() => {
    if (told && form.dataset.sent) told.textContent = told.dataset.busy;
  }, 1000);
  setTimeout(release, 20000, form);
});
addEventListener('pageshow', (event) => {
  if (event.persisted) forms('[data-sent]').forEach(release);
});

// Drafts are saved while somebody types.
for (const form of forms('[data-autosave]')) {
  const told = form.querySelector('[data-saved]');
  const tell = (good) => {
    if (told) told.textContent = good ? told.dataset.savedText : told.dataset.notSavedText;
  };
  const save = async () => {
    if (form.dataset.sent) return;
    const fields = fieldsOf(form);
    fields.set('csrf', form.elements.csrf?.value ?? '');
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        headers: { 'X-Autosave': '1' },
        body: fields,
        redirect: 'error',
        signal: AbortSignal.timeout(10000),
      });
      // What is saved is what to go on from: else the page would find its own draft changed by somebody else.
      if (answer.ok)
        for (const [name, value] of Object.entries(await answer.json())) if (form.elements[name]) form.elements[name].value = value;
      tell(answer.ok);
    } catch {
      tell(false);
    }
  };
  // One after another, so that an older draft never arrives after a newer one.
  form.addEventListener(
    'input',
    afterPause(1200, () => {
      const saving = (savings.get(form) ?? Promise.resolve()).then(save).then(() => {
        if (savings.get(form) === saving) savings.delete(form);
      });
      savings.set(form, saving);
    }),
  );
}

// What would come of it is shown while somebody types.
for (const form of forms('[data-preview]')) {
  let latest = 0;
  const look = async () => {
    const mine = ++latest;
    const address = new URL(form.dataset.preview, location.href);
    // The beginning of a long text says that it is there, and addresses have an end.
    for (const [name, value] of fieldsOf(form)) address.searchParams.append(name, value.slice(0, 200));
    const answer = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'error' }).catch(() => null);
    if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('text/html')) return;
    const text = await answer.text();
    const into = document.getElementById(form.dataset.previewInto);
    if (mine === latest && into) into.innerHTML = text;
  };
  form.addEventListener('input', afterPause(400, look));
}

// How many are ticked is counted along.
for (const told of document.querySelectorAll('form [data-counts]')) {
  const form = told.closest('form');
  const count = () => {
    const ticked = form.querySelectorAll(`[data-counted="${told.dataset.counts}"]:checked`).length;
    told.textContent = told.dataset.countsText.replace('{count}', ticked);
  };
  form.addEventListener('change', count);
  count();
}

// Of a picture that is wider than its frame, the present state is what is seen first.
for (const view of document.querySelectorAll('.diagram-view')) {
  const present = view.querySelector('.present')?.getBoundingClientRect();
  if (!present) continue;
  const frame = view.getBoundingClientRect();
  view.scrollLeft += present.left + present.width / 2 - (frame.left + frame.width / 2);
}

// Printing.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
