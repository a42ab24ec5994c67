// "Not found" in the language of the missing page, with a search for the words of its address.
import { bestLanguage } from "./best-language.js";

// Parts of addresses that say nothing about what somebody looked for.
const KINDS = new Set(["offers", "categories", "places", "for", "index", "html", "php", "www"]);

export function searchForMissing() {
  const lines = [...document.querySelectorAll(".lotse-missing li")];
  if (lines.length === 0) return;
  const languages = lines.map(({ lang }) => lang);
  const form = lines[0].querySelector("form");
  const base = new URL(form.action).pathname.slice(0, -languages[0].length - 1);
  const parts = location.pathname.slice(base.length).split("/").filter(Boolean);
  const named = bestLanguage(languages, parts.slice(0, 1).filter((part) => languages.includes(part)));
  const best = named ?? bestLanguage(languages, navigator.languages) ?? languages[0];
  for (const line of lines) line.hidden = line.lang !== best;
  const line = lines.find(({ lang }) => lang === best);
  line.querySelector("input").value = words(named ? parts.slice(1) : parts);
  document.documentElement.lang = best;
  document.documentElement.dir = line.dir;
}

function words(parts) {
  let text = parts.at(-1) ?? "";
  try {
    text = decodeURIComponent(text);
  } catch {
    // A broken address has no words.
  }
  // `dn-` and the like say which county an offer is from.
  const found = text.replace(/^[a-z]{2}-/, "").split(/[^\p{L}\p{M}\p{N}]+/u);
  return found.filter((word) => word && !KINDS.has(word)).join(" ");
}
