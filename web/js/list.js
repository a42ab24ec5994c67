// My list: the offers that a visitor collects. It lives in the fragment of the address, which no server sees, and
// goes along with every link that is followed. Nothing is stored until the visitor asks for it on the list's page;
// a kept list then stands in localStorage and no longer in the address.
import { MAX, readIds, validIds, writeIds } from "./list-ids.js";

const KEY = "lotse-list";

export function startList() {
  const link = document.getElementById("lotse-my-list");
  const said = document.getElementById("lotse-my-list-said");
  const { navigation } = globalThis;
  let step;

  const list = {
    ids: [],
    // What the visitor wrote to an offer, by id.
    notes: {},
    isKept: false,
    // The list's page hears here that something changed.
    onchange() {},
    // The list that this device keeps, if that is another one.
    other: () => (list.isKept ? undefined : kept()),
    address: () => link.href.split("#")[0] + writeIds(list.ids),
    say: (words) => (said.textContent = words),
    set(ids) {
      list.ids = ids;
      write();
    },
    note(id, words) {
      list.notes[id] = words;
      store();
    },
    // Keeps the list on this device, together with one that is kept there.
    keep() {
      const { ids = [], notes = {} } = list.other() ?? {};
      Object.assign(list, { isKept: true, ids: validIds([...ids, ...list.ids]), notes: { ...notes, ...list.notes } });
      write();
    },
    forget() {
      localStorage.removeItem(KEY);
      list.isKept = false;
      write();
    },
    // Takes this list, or the kept one if that is meant or there is no other.
    open(ids, isKept) {
      const own = kept();
      list.isKept = Boolean(own && (isKept || !ids.length || String(ids) === String(own.ids)));
      Object.assign(list, list.isKept ? own : { ids, notes: {} });
      write();
    },
  };

  function kept() {
    try {
      const { ids, notes } = JSON.parse(localStorage.getItem(KEY));
      return { ids: validIds(ids), notes: Object(notes) };
    } catch {
      return undefined;
    }
  }

  function store() {
    try {
      if (list.isKept) localStorage.setItem(KEY, JSON.stringify({ ids: list.ids, notes: list.notes }));
    } catch {
      list.isKept = false;
    }
  }

  // At load, and when "back" brings a page that was still there.
  function start() {
    const { from, navigationType: how } = navigation?.activation ?? {};
    const shared = readIds(location.hash);
    // The address says what was on the list when the visitor was here last, and some links cannot carry a list:
    // the page that the visitor comes from knows.
    const before = how === "traverse" || (how !== "reload" && !shared) ? from?.getState()?.lotseList : undefined;
    list.open(before ? validIds(before.ids) : (shared ?? []), before?.isKept);
  }

  function write() {
    store();
    if (location.hash !== carried() && (carried() || readIds(location.hash))) {
      history.replaceState(history.state, "", location.pathname + location.search + carried());
    }
    remember();
    if (link) {
      link.hidden = !list.ids.length && !list.isKept;
      link.textContent = link.dataset.text.replace("{count}", list.ids.length);
    }
    showButtons();
    list.onchange();
  }

  const carried = () => (list.isKept ? "" : writeIds(list.ids));
  const remember = () =>
    navigation?.updateCurrentEntry({ state: { lotseList: { ids: list.ids, isKept: list.isKept } } });

  function showButtons() {
    for (const button of document.querySelectorAll("[data-offer]")) {
      const isOn = String(list.ids.includes(button.dataset.offer));
      if (button.getAttribute("aria-pressed") !== isOn) button.setAttribute("aria-pressed", isOn);
    }
  }

  function toggle({ dataset: { offer }, lastElementChild }) {
    const isOn = list.ids.includes(offer);
    if (!isOn && list.ids.length >= MAX) return list.say(said.dataset.full);
    list.set(isOn ? list.ids.filter((id) => id !== offer) : [...list.ids, offer]);
    list.say(said.dataset[isOn ? "removed" : "added"].replace("{name}", lastElementChild.textContent.trim()));
  }

  // What is followed leads on with the list, unless it leads to a place inside a page.
  function carry(address) {
    const { origin, hash } = new URL(address, location);
    const isOurs = origin === location.origin && (!hash || readIds(hash));
    return isOurs && hash !== carried() ? address.split("#")[0] + carried() : address;
  }

  const hear = (type, heard) => addEventListener(type, ({ target }) => heard((selector) => target.closest?.(selector), target), true);
  for (const type of ["pointerdown", "click", "contextmenu"]) {
    hear(type, (find) => {
      const followed = find("a[href]");
      if (followed && followed.href !== carry(followed.href)) followed.href = carry(followed.href);
    });
  }
  hear("click", (find) => find("[data-offer]") && toggle(find("[data-offer]")));
  hear("submit", (_, form) => (form.action = carry(form.action)));
  // The live search writes addresses of its own.
  navigation?.addEventListener("currententrychange", () => navigation.currentEntry.getState()?.lotseList || remember());
  navigation?.addEventListener("navigate", ({ navigationType }) => (step = navigationType));
  // Another list was opened here, or the visitor went to a place inside the page, or back.
  addEventListener("hashchange", () => {
    const shared = readIds(location.hash);
    if (shared && step !== "traverse") list.open(shared);
    else write();
  });
  addEventListener("pageshow", ({ persisted }) => persisted && start());
  addEventListener("storage", ({ key }) => key === KEY && list.isKept && list.open(list.ids, true));
  // The live search draws its cards anew.
  new MutationObserver(showButtons).observe(document.body, { subtree: true, childList: true, attributeFilter: ["aria-pressed"] });
  start();

  const page = document.getElementById("lotse-list");
  if (page?.dataset.script) import(page.dataset.script).then(({ showList }) => showList(page, list));
}
