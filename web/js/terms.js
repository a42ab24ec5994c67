// Explains a word where it stands. Without a script the word is a link to the page of words; with one it is a
// button that shows what that page says about it.

export function explainTerms() {
  const links = document.querySelectorAll("a.lotse-term");
  const box = document.createElement("div");
  const labels = document.querySelector("[data-close]");
  if (!links.length || !labels || !box.showPopover) return;
  const { close, all } = labels.dataset;
  const heading = Object.assign(document.createElement("strong"), { id: "lotse-term" });
  const meaning = document.createElement("p");
  const onward = Object.assign(document.createElement("a"), { textContent: all });
  const shut = Object.assign(document.createElement("button"), { textContent: close, className: "lotse-plain-button" });
  box.className = "lotse-term-box";
  box.popover = "auto";
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-labelledby", heading.id);
  box.append(heading, meaning, onward, shut);
  document.querySelector("main").append(box);
  let opener;
  shut.onclick = () => box.hidePopover();
  box.addEventListener("toggle", ({ newState }) => {
    opener?.setAttribute("aria-expanded", newState === "open");
  });

  let words;
  for (const link of links) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "lotse-term" });
    button.append(...link.childNodes);
    button.setAttribute("aria-expanded", "false");
    link.replaceWith(button);
    button.onclick = async () => {
      words ??= fetchWords(link.href);
      const entry = (await words.catch(() => undefined))?.getElementById(link.hash.slice(1));
      if (!entry) {
        location.assign(link.href);
        return;
      }
      opener = button;
      heading.replaceChildren(...entry.querySelector("dt").cloneNode(true).childNodes);
      meaning.replaceChildren(...entry.querySelector("dd").cloneNode(true).childNodes);
      onward.href = link.href;
      box.showPopover();
      const word = button.getBoundingClientRect();
      const within = (at, size, room) => `${Math.max(8, Math.min(at, room - size - 8))}px`;
      box.style.top = within(word.bottom + 6, box.offsetHeight, innerHeight);
      box.style.left = within(word.left, box.offsetWidth, document.documentElement.clientWidth);
      // Reads it out, and Escape leads back to the word.
      box.focus();
    };
  }
}

async function fetchWords(href) {
  const response = await fetch(href);
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : undefined;
}
