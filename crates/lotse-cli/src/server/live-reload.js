// Reloads the page when `lotse serve` has rebuilt the site, or came back after a restart.
const events = new EventSource("/lotse-live-reload");
let lost = false;
events.onmessage = () => location.reload();
events.onerror = () => { lost = true; };
events.onopen = () => { if (lost) location.reload(); };
