//! Writes XML. Invariant: whatever the texts are, the result is well-formed.

/// A document that is being written.
pub(crate) struct Xml(String);

impl Xml {
    /// An empty document.
    pub(crate) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_owned())
    }

    /// An element with what `inside` writes.
    pub(crate) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        self.tag(name, attributes, ">\n");
        inside(self);
        self.close(name);
    }

    /// An element that holds a text.
    pub(crate) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes, ">");
        escape(&mut self.0, text);
        self.close(name);
    }

    /// An element that holds nothing.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    /// The document.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.extend(["<", name]);
        for (name, value) in attributes {
            self.0.extend([" ", name, "=\""]);
            escape(&mut self.0, value);
            self.0.push('"');
        }
        self.0.push_str(end);
    }

    fn close(&mut self, name: &str) {
        self.0.extend(["</", name, ">\n"]);
    }
}

/// Writes `text` for an element or an attribute; signs that XML 1.0 cannot hold are left out.
pub(crate) fn escape(out: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn any_text_gives_a_document_that_can_be_read() {
        let text = "a<b>&\"'\u{0}\u{1b}\u{ffff}]]>\n ü 😀";
        let mut xml = Xml::new();
        xml.element("root", &[("name", text)], |xml| xml.text("inner", &[], text));
        let written = String::from_utf8(xml.finish()).unwrap();
        let document = roxmltree::Document::parse(&written).unwrap();
        let want = "a<b>&\"']]>  ü 😀";
        assert_eq!(document.root_element().attribute("name"), Some(want));
        assert_eq!(document.root_element().first_element_child().unwrap().text(), Some(want));
    }
}
