// The script of the start page, in both its roles: on the page it brings the search to life, in the worker that the
// page starts from the same address it answers. One file, because the worker then comes out of the cache: one
// request less on the way to the first hit.
import { enhancePage } from "./enhance.js";
import showSearch from "./lotse-web.js";
import { restorePlace } from "./restore.js";
import { answerMessages } from "./worker.js";

if (typeof document === "undefined") {
  answerMessages(self);
} else {
  enhancePage();
  restorePlace();
  // If that fails, the page says so (see `.lotse-no-search` in the styles) and its lists still lead to every offer.
  showSearch({ module_or_path: new URL("lotse-web_bg.wasm", import.meta.url) }).catch((error) => {
    document.documentElement.classList.add("lotse-no-search");
    console.error(error);
  });
}
