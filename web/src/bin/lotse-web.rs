//! The browser's entry: the module's `init` runs this. Invariant: nothing but the start.

fn main() {
    let _ = lotse_web::browser::start();
}
