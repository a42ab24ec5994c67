// Brings the search page to life. If that fails, the page says so (see `.lotse-no-search` in the styles)
// and its lists still lead to every offer.
import init from "./lotse-web.js";

init({ module_or_path: new URL("lotse-web_bg.wasm", import.meta.url) }).catch((error) => {
  document.documentElement.classList.add("lotse-no-search");
  console.error(error);
});
