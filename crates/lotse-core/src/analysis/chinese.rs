//! Chinese. Invariant: nothing beyond the common folding; words do not inflect, so there is no stemmer.

use super::Analyzer;

pub(super) const ANALYZER: Analyzer = Analyzer { stop_words: &STOP_WORDS, ..Analyzer::PLAIN };

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 40] = [
    "不",
    "个",
    "为什么",
    "也",
    "了",
    "什么",
    "他",
    "你",
    "你们",
    "可以",
    "吗",
    "呢",
    "和",
    "哪",
    "哪儿",
    "哪里",
    "在",
    "多少",
    "她",
    "如何",
    "就",
    "怎么",
    "想",
    "我",
    "我们",
    "或",
    "是",
    "有",
    "没有",
    "的",
    "能",
    "要",
    "请问",
    "谁",
    "这",
    "这里",
    "那",
    "都",
    "里",
    "需要",
];
