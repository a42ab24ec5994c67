//! From drawings to text. Invariant: waits for nothing, so any executor will do; the text is what Yew writes.

use yew::virtual_dom::VTag;
use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component};

use super::document::{escape, escape_text};

/// Elements that have no end tag, but for those with a value of their own.
const VOID_ELEMENTS: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "link", "meta", "param", "source", "track", "wbr"];

/// Elements in which text is escaped differently.
const WITH_RAW_TEXT: [&str; 2] = ["script", "style"];

/// The markup of a drawing that stays as it is.
pub(crate) fn render(html: Html) -> String {
    let mut out = String::new();
    write(&mut out, &html);
    out
}

/// The drawing as one piece of markup, for what stands on many pages.
pub(crate) fn rendered(html: Html) -> Html {
    Html::from_html_unchecked(render(html).into())
}

/// Yew makes a future of each node, which takes most of the time that a page needs. What can never wait is
/// written here; the rest is left to Yew.
fn write(out: &mut String, node: &Html) {
    match node {
        Html::VText(text) => escape_text(out, &text.text),
        Html::VRaw(raw) => out.push_str(&raw.html),
        Html::VList(nodes) => nodes.iter().for_each(|node| write(out, node)),
        Html::VTag(tag) => match tag.children() {
            Some(children) if !WITH_RAW_TEXT.contains(&tag.tag()) => write_element(out, tag, children),
            // An `<input>` or `<textarea>`.
            _ => out.push_str(&render_by_yew(node)),
        },
        _ => out.push_str(&render_by_yew(node)),
    }
}

fn write_element(out: &mut String, tag: &VTag, children: &Html) {
    out.extend(["<", tag.tag()]);
    for (name, value) in tag.attributes.iter() {
        out.extend([" ", name, "=\""]);
        escape(out, value);
        out.push('"');
    }
    out.push('>');
    if !VOID_ELEMENTS.contains(&tag.tag()) {
        write(out, children);
        out.extend(["</", tag.tag(), ">"]);
    }
}

fn render_by_yew(node: &Html) -> String {
    let properties = DrawingProps { html: node.clone() };
    let renderer = LocalServerRenderer::<Drawing>::with_props(properties).hydratable(false);
    pollster::block_on(renderer.render())
}

#[derive(Properties, PartialEq)]
struct DrawingProps {
    html: Html,
}

/// Shows what it is given.
#[component]
fn Drawing(properties: &DrawingProps) -> Html {
    properties.html.clone()
}

/// The markup of a component that the browser will bring to life.
pub(crate) fn render_hydratable<C: BaseComponent>(properties: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(properties).render())
}

#[cfg(test)]
mod tests {
    use yew::{AttrValue, html};

    use super::*;

    #[test]
    fn markup_is_what_yew_writes() {
        let nothing: Option<AttrValue> = None;
        let odd = "<a> & \"b\" 'c' ü";
        for drawing in [
            Html::default(),
            html! { { odd } },
            html! { <p title={odd} lang={nothing} hidden=true>{ odd }<br />{ "x" }<img src={odd} alt="" /></p> },
            html! { <><input type="text" value={odd} checked=true /><textarea rows="2" value={odd} /></> },
            html! { <select><option selected=true value="1">{ odd }</option></select> },
            html! { <><style>{ "a > b" }</style><script>{ "a < b" }</script></> },
            html! { <div>{ Html::from_html_unchecked("<b>&amp;</b>".into()) }{ for (0..3).map(|n| html! { <i>{ n }</i> }) }</div> },
            html! { <section><Drawing html={html! { <b>{ odd }</b> }} /></section> },
        ] {
            assert_eq!(render(drawing.clone()), render_by_yew(&drawing));
        }
    }
}
