// The page of the visitor's list: takes the marked parts (`data-list`) out of the offers' own pages, in two languages
// side by side. Texts come over as elements of those pages, never as markup to be read again.

// Offers' pages fetched at the same time.
const AT_ONCE = 4;

export function showList(page, list) {
  const words = page.dataset;
  const part = (name) => page.querySelector(`[data-part="${name}"]`);
  const button = (name) => page.querySelector(`[data-do="${name}"]`);
  const [entries, keep, languages] = ["entries", "keep", "languages"].map(part);
  const box = keep.querySelector("input");
  const second = languages?.querySelector("select");
  const own = document.documentElement.lang;
  const documents = new Map();
  const queue = [];
  let isFetching = 0;
  let before;

  // The document of an offer in a language; null if there is none, rejected if it cannot be known.
  function load(lang, id) {
    const address = offerAddress(lang, id);
    if (!documents.has(address)) {
      documents.set(address, new Promise((resolve, reject) => queue.push({ address, resolve, reject })));
      next();
    }
    return documents.get(address);
  }

  const offerAddress = (lang, id) => `${words.base}${lang}/offers/${id}/`;

  async function next() {
    if (isFetching === AT_ONCE || !queue.length) return;
    const { address, resolve, reject } = queue.shift();
    isFetching += 1;
    try {
      const answer = await fetch(address);
      if (answer.status >= 500) throw new Error(answer.status);
      const read = new DOMParser().parseFromString(await answer.text(), "text/html");
      resolve(answer.ok && read.querySelector("[data-list]") ? read : null);
    } catch (error) {
      documents.delete(address);
      reject(error);
    }
    isFetching -= 1;
    next();
  }

  // Fills one column of an entry.
  async function fill(entry, name, lang) {
    const column = entry.querySelector(`[data-column="${name}"]`);
    if (column.dataset.shown === lang) return;
    column.dataset.shown = column.lang = lang;
    if (name === "second") column.dir = second.selectedOptions[0].dataset.dir;
    column.textContent = words.loading;
    const { id } = entry.dataset;
    const read = await load(lang, id).catch(() => undefined);
    // Meanwhile another language was chosen.
    if (column.dataset.shown !== lang) return;
    column.replaceChildren(...(read ? parts(read, offerAddress(lang, id)) : [missing(read, id)]));
    if (read && name === "own") entry.dataset.name = read.querySelector("h1").firstChild.textContent;
    // The next change tries again.
    if (read === undefined) delete column.dataset.shown;
    named(entry);
  }

  function missing(read, id) {
    const note = document.createElement("p");
    const kind = read === null ? "gone" : "failed";
    Object.assign(note, { className: `lotse-notice lotse-entry__${kind}`, lang: own, dir: document.documentElement.dir });
    note.textContent = words[kind].replace("{name}", id);
    return note;
  }

  const nameOf = ({ dataset }) => dataset.name ?? dataset.id;

  function named(entry) {
    for (const place of entry.querySelectorAll("[data-name]")) place.textContent = `: ${nameOf(entry)}`;
    passOn();
  }

  // The mail: titles with links as long as mail programs bear it, the list's link in any case.
  function passOn() {
    const absolute = (id) => new URL(offerAddress(own, id), location).href;
    const lines = [...entries.children].map((entry) => `${nameOf(entry)}\n${absolute(entry.dataset.id)}\n`);
    const mail = (text) => `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(text)}`;
    const whole = mail([list.address(), "", ...lines].join("\n"));
    part("mail").href = whole.length < 2000 ? whole : mail(list.address());
  }

  function entryOf(id) {
    const known = [...entries.children].find((entry) => entry.dataset.id === id);
    if (known) return known;
    const entry = page.querySelector("[data-entry]").content.firstElementChild.cloneNode(true);
    entry.dataset.id = id;
    const field = entry.querySelector("textarea");
    field.value = entry.lastElementChild.textContent = list.notes[id] ?? "";
    field.addEventListener("input", () => list.note(id, (entry.lastElementChild.textContent = field.value)));
    return entry;
  }

  function draw() {
    const { ids, isKept } = list;
    const wanted = ids.map(entryOf);
    for (const entry of [...entries.children]) if (!wanted.includes(entry)) entry.remove();
    wanted.forEach((entry, idx) => {
      if (entries.children[idx] !== entry) entries.insertBefore(entry, entries.children[idx] ?? null);
      fill(entry, "own", own);
      if (second) fill(entry, "second", second.value);
      else entry.querySelector('[data-column="second"]').hidden = true;
      for (const [step, isEnd] of [["up", idx === 0], ["down", idx === ids.length - 1]]) {
        entry.querySelector(`[data-do="${step}"]`).setAttribute("aria-disabled", isEnd);
      }
      named(entry);
    });
    part("empty").hidden = ids.length > 0;
    part("filled").hidden = !ids.length;
    keep.hidden = !ids.length && !isKept;
    const forms = Object.fromEntries([...page.querySelectorAll("[data-count]")].map(({ dataset, content }) => [dataset.count, content.textContent]));
    const form = forms[new Intl.PluralRules(own).select(ids.length)] ?? forms.other;
    part("count").textContent = form.replace("{count}", ids.length);
    const address = part("address");
    address.href = address.textContent = list.address();
    box.checked = isKept;
    button("forget").hidden = !isKept;
    part("other").hidden = !list.other();
  }

  function say(said, canUndo = false) {
    part("said").textContent = said;
    button("undo").hidden = !canUndo;
    if (canUndo) button("undo").focus();
  }

  // Changes the list so that it can be undone.
  function change(ids, said) {
    before = list.ids;
    list.set(ids);
    say(said, true);
  }

  function move(entry, step, pressed) {
    const ids = [...list.ids];
    const from = ids.indexOf(entry.dataset.id);
    const to = from + step;
    if (to < 0 || to >= ids.length) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    list.set(ids);
    pressed.focus();
    say(words.moved.replace("{name}", nameOf(entry)).replace("{count}", to + 1));
  }

  const does = {
    up: (entry, pressed) => move(entry, -1, pressed),
    down: (entry, pressed) => move(entry, 1, pressed),
    remove: ({ dataset: { id, name } }) =>
      change(list.ids.filter((other) => other !== id), words.removed.replace("{name}", name ?? id)),
    clear: () => change([], words.cleared),
    undo() {
      list.set(before);
      say("");
      page.querySelector("h1").focus();
    },
    print: () => print(),
    share: () => navigator.share({ title: document.title, url: list.address() }).catch(() => {}),
    async copy() {
      try {
        await navigator.clipboard.writeText(list.address());
        say(words.copied);
      } catch {
        getSelection().selectAllChildren(part("address"));
      }
    },
    forget() {
      list.forget();
      say(words.forgotten);
      box.focus();
    },
    open: () => list.open([], true),
  };

  page.addEventListener("click", ({ target }) => {
    const pressed = target.closest("[data-do]");
    if (pressed) does[pressed.dataset.do](pressed.closest("li"), pressed);
  });
  box.addEventListener("change", () => {
    if (box.checked) {
      list.keep();
      say(words[list.isKept ? "kept" : "notKept"]);
    } else {
      does.forget();
    }
  });
  languages?.addEventListener("change", ({ target }) => {
    if (target === second) {
      const name = second.selectedOptions[0].textContent.trim();
      languages.querySelector('[value="second"] ~ span').textContent = languages.dataset.only.replace("{language}", name);
      draw();
    } else {
      entries.dataset.show = target.value;
    }
  });
  if (languages) {
    languages.querySelector('[value="both"]').checked = true;
    entries.dataset.show = "both";
  }
  button("share").hidden = !navigator.share;
  list.onchange = draw;
  draw();
}

// The marked parts of an offer's page, without what only works there.
function parts(read, address) {
  return [...read.querySelectorAll("[data-list]")].map((marked) => {
    const part = document.importNode(marked, true);
    for (const useless of part.querySelectorAll("script, template, button, form, .lotse-needs-script")) useless.remove();
    for (const element of [part, ...part.querySelectorAll("[id]")]) {
      for (const name of ["id", "aria-labelledby", "data-list"]) element.removeAttribute(name);
    }
    for (const heading of part.querySelectorAll("h2")) heading.replaceWith(within("h3", heading));
    if (part.localName !== "h1") return part;
    const link = within("a", part);
    link.href = address;
    const title = document.createElement("h2");
    title.append(link);
    return title;
  });
}

// A new element with what `old` holds.
function within(name, old) {
  const element = document.createElement(name);
  element.append(...old.childNodes);
  return element;
}
