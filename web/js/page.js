// The script of the pages without a search. What only they need is imported here, so that the start page, whose
// bytes are counted, does not carry it.
import { enhancePage } from "./enhance.js";
import { followBrowser } from "./first-visit.js";
import { searchForMissing } from "./missing.js";
import { showOpenNow } from "./open-now.js";
import { armPassingOn } from "./pass-on.js";
import { armQuickExit } from "./quick-exit.js";
import { offerReading } from "./read-aloud.js";

followBrowser();
searchForMissing();
enhancePage();
armQuickExit();
showOpenNow();
armPassingOn();
offerReading();
