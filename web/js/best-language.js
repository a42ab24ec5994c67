// Which of a site's languages somebody reads best, by BCP 47 tags.

// What people read whose language a site does not have; Intl already knows that `prs` is `fa-AF`.
const NEXT = { bs: "hr", cnr: "sr", hr: "sr", sr: "hr", kmr: "ku", prs: "fa", sh: "sr", sdh: "ckb", "ku-Arab": "ckb" };

// The first of the tags `wanted` that leads to one of `available`: itself, else its shorter forms, else the next
// language to each. Undefined if none does.
export function bestLanguage(available, wanted) {
  const known = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    for (let form = canonical(tag); form; form = form.slice(0, Math.max(form.lastIndexOf("-"), 0))) {
      const found = known.get(form.toLowerCase()) ?? known.get(NEXT[form]);
      if (found) return found;
    }
  }
  return undefined;
}

function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return "";
  }
}
