//! The headers of every answer. Invariant: what works here works on any server that
//! sends the same strict headers, so nothing can come to depend on laxer ones.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// No inline script or style, nothing from elsewhere; WebAssembly may be compiled.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// Files with a hash in their name never change.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// Adds security and caching headers to an answer.
pub(crate) async fn add(request: Request, next: Next) -> Response {
    let is_asset = request.uri().path().contains("/assets/");
    let is_download = request.uri().path().contains("/data/offers.");
    let mut response = next.run(request).await;
    let found =
        matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED | StatusCode::PARTIAL_CONTENT);
    let caching = if is_asset && found { IMMUTABLE } else { "no-cache" };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, caching),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_download {
        // Open data: pages of others may read it, too.
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}
