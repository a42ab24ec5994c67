//! `lotse serve`: the answers and headers of the preview server, and live reload.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};
use std::time::Duration;

use crate::sandbox::Sandbox;

/// A running server; stopped when the test ends.
struct Server {
    child: Child,
    stderr: BufReader<ChildStderr>,
    address: String,
}

impl Server {
    fn start(sandbox: &Sandbox, args: &[&str]) -> Self {
        let args = [&["serve", "--port=0", "--assets=assets"], args].concat();
        let mut child = sandbox.command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let address = url.trim().strip_prefix("http://").and_then(|rest| rest.split_once('/'));
        let address = address.unwrap_or_else(|| panic!("no URL: {url:?}")).0.to_owned();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self { child, stderr, address }
    }

    /// Waits until the server has said `words` on standard error.
    fn wait_until_it_says(&mut self, words: &str) {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert_ne!(self.stderr.read_line(&mut line).unwrap(), 0, "it never said `{words}`");
        }
    }

    fn connect(&self, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}\r\n", self.address)
            .unwrap();
        stream
    }

    /// Status line and headers in small letters, and the body.
    fn get(&self, path: &str, headers: &str) -> (String, Vec<u8>) {
        let mut answer = Vec::new();
        self.connect(path, headers).read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        (String::from_utf8(answer[..end].to_vec()).unwrap().to_lowercase(), answer[end + 4..].to_vec())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The path of the file of `kind` ("assets", "packs") called `name`.
fn published(sandbox: &Sandbox, kind: &str, name: &str) -> String {
    let marker = std::fs::read(sandbox.path("dist/lotse-site.json")).unwrap();
    let marker: serde_json::Value = serde_json::from_slice(&marker).unwrap();
    format!("/{}", marker[kind][name]["file"].as_str().unwrap())
}

#[test]
fn a_built_site_is_served_with_strict_headers() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let server = Server::start(&sandbox, &["dist"]);
    assert!(server.address.starts_with("127.0.0.1:"));

    let (head, body) = server.get("/de/", "");
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(body.starts_with(b"<!DOCTYPE html>"));
    for header in [
        "content-type: text/html",
        "content-security-policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cache-control: no-cache",
    ] {
        assert!(head.contains(header), "{header}: {head}");
    }

    let (head, _) = server.get("/nowhere/", "");
    assert!(head.starts_with("http/1.1 404") && head.contains("text/html"), "{head}");
    let (head, _) = server.get("/de", "");
    assert!(head.contains("location: /de/"), "{head}");
    let (head, _) = server.get("/../index-data/site.yaml", "");
    assert!(head.starts_with("http/1.1 404"), "{head}");
}

#[test]
fn assets_are_immutable_typed_and_compressed() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let server = Server::start(&sandbox, &["dist"]);
    let wasm = published(&sandbox, "assets", "lotse-engine_bg.wasm");
    let (plain, body) = server.get(&wasm, "");
    assert!(plain.contains("content-type: application/wasm"), "{plain}");
    assert!(plain.contains("immutable") && !plain.contains("content-encoding"), "{plain}");
    for (accepted, coding) in [("gzip, br", "br"), ("gzip", "gzip")] {
        let (head, packed) = server.get(&wasm, &format!("Accept-Encoding: {accepted}\r\n"));
        assert!(head.contains(&format!("content-encoding: {coding}")), "{head}");
        assert!(head.contains("content-type: application/wasm"), "{head}");
        assert!(packed.len() < body.len());
    }
    let (head, _) = server.get(&published(&sandbox, "packs", "en"), "");
    assert!(head.starts_with("http/1.1 200") && head.contains("immutable"), "{head}");
    let (head, _) = server.get("/assets/nowhere.js", "");
    assert!(head.starts_with("http/1.1 404") && head.contains("no-cache"), "{head}");
}

#[test]
fn the_worker_is_always_asked_for_and_downloads_are_for_everybody() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let server = Server::start(&sandbox, &["dist"]);
    let (head, _) = server.get("/sw.js", "");
    assert!(head.contains("javascript") && head.contains("cache-control: no-cache"), "{head}");
    let (head, _) = server.get("/data/offers.json", "Accept-Encoding: br\r\n");
    assert!(
        head.contains("content-type: application/json") && head.contains("content-encoding: br"),
        "{head}"
    );
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
    let (head, _) = server.get("/data/offers.csv", "");
    assert!(head.contains("content-type: text/csv"), "{head}");
    let (head, _) = server.get("/de/", "Accept-Encoding: gzip, br\r\n");
    assert!(!head.contains("access-control"), "{head}");
    assert!(head.contains("content-encoding: gzip") && head.contains("text/html"), "{head}");
}

#[test]
fn a_preview_has_no_worker_and_ends_an_earlier_one() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &["index-data"]);
    let worker = String::from_utf8(server.get("/sw.js", "").1).unwrap();
    assert!(worker.contains("unregister()"), "{worker}");
    assert!(!String::from_utf8(server.get("/de/", "").1).unwrap().contains("lotse-offline"));
}

#[test]
fn a_change_of_the_content_reloads_the_page_and_a_mistake_does_not() {
    let sandbox = Sandbox::new();
    let mut server = Server::start(&sandbox, &["index-data"]);
    let (_, page) = server.get("/de/offers/treff/", "");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("Offener Treff") && page.contains("src=\"/lotse-live-reload.js\""), "{page}");
    let (head, script) = server.get("/lotse-live-reload.js", "");
    assert!(head.contains("text/javascript") && !script.is_empty(), "{head}");

    let mut events = BufReader::new(server.connect("/lotse-live-reload", "")).lines();
    let path = "index-data/offers/dueren/treff.yaml";
    let text = std::fs::read_to_string(sandbox.path(path)).unwrap();
    sandbox.write(path, "id: [");
    server.wait_until_it_says("error[invalid-yaml]");
    server.wait_until_it_says("the last good site stays");
    assert!(String::from_utf8(server.get("/de/offers/treff/", "").1).unwrap().contains("Offener Treff"));

    sandbox.write(path, text.replace("Offener Treff", "Neuer Treff"));
    server.wait_until_it_says("rebuilt: 3 offers");
    assert!(events.any(|line| line.unwrap() == "data: changed"));
    assert!(String::from_utf8(server.get("/de/offers/treff/", "").1).unwrap().contains("Neuer Treff"));
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let sandbox = Sandbox::new();
    sandbox
        .write("index-data/site.yaml", "title: { de: T, en: T }\nlanguages: [de]\nbase_path: /angebote/\n");
    let server = Server::start(&sandbox, &["index-data"]);
    let (head, _) = server.get("/", "");
    assert!(head.contains("location: /angebote/"), "{head}");
    let (head, body) = server.get("/angebote/de/", "");
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(String::from_utf8(body).unwrap().contains("/angebote/assets/start-"));
}

#[test]
fn a_taken_port_is_an_error_that_says_so() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = sandbox.lotse(&["serve", "dist", "--port", &port]);
    assert_eq!(run.exit, 3);
    insta::with_settings!({filters => vec![(port.as_str(), "[port]")]}, {
        insta::assert_snapshot!(run.stderr, @"error: port [port] is taken by another program: choose another with `--port`, or a free one with `--port 0`");
    });
}

#[test]
fn what_is_neither_content_nor_site_is_refused() {
    let sandbox = Sandbox::new();
    let run = sandbox.lotse(&["serve", "assets"]);
    assert_eq!(run.exit, 2);
    insta::assert_snapshot!(run.stderr, @r"
    error: `assets` is neither a content repo nor a built site
      help: `lotse build CONTENT --out DIR` makes a site
    ");
    sandbox.write("index-data/offers/dueren/kaputt.yaml", "id: [");
    assert_eq!(sandbox.lotse(&["serve", "--port=0", "--assets=assets"]).exit, 1);
}

#[cfg(unix)]
#[test]
fn a_stop_signal_ends_the_server_cleanly() {
    let sandbox = Sandbox::new();
    let mut server = Server::start(&sandbox, &["index-data"]);
    let pid = server.child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}
