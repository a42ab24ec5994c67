// The visitor's list as it stands in an address: `#list=dn-kim,hs-mifum`. Whatever an address holds, reading it
// gives ids, each once, at most MAX.

export const MAX = 100;
const START = "#list=";
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

// The ids in a fragment; undefined if it holds no list.
export function readIds(fragment) {
  if (!fragment.startsWith(START)) return undefined;
  // Mail programs write `%2C`; what they broke is no id.
  const ids = fragment.slice(START.length).replace(/%2c/gi, ",").split(",");
  return validIds(ids);
}

// What of `ids` can be on a list.
export function validIds(ids) {
  return [...new Set(ids)].filter((id) => typeof id === "string" && id.length <= 100 && ID.test(id)).slice(0, MAX);
}

// The fragment for `ids`; none for an empty list.
export function writeIds(ids) {
  return ids.length ? START + ids : "";
}
