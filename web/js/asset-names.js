// The names of the assets that a page refers to: in attributes and in its data, always behind a quote.
export function assetNames(html, base) {
  const [, ...parts] = html.split(`"${base}assets/`);
  return parts.map((part) => part.slice(0, part.indexOf('"')));
}
