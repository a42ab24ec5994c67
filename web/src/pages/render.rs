//! From drawings to text. Invariant: waits for nothing, so any executor will do.

use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component};

#[derive(Properties, PartialEq)]
struct DrawingProps {
    html: Html,
}

/// Shows what it is given.
#[component]
fn Drawing(properties: &DrawingProps) -> Html {
    properties.html.clone()
}

/// The markup of a drawing that stays as it is.
pub(crate) fn render(html: Html) -> String {
    let renderer = LocalServerRenderer::<Drawing>::with_props(DrawingProps { html }).hydratable(false);
    pollster::block_on(renderer.render())
}

/// The markup of a component that the browser will bring to life.
pub(crate) fn render_hydratable<C: BaseComponent>(properties: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(properties).render())
}
