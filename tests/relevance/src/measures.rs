//! The measures of information retrieval. Invariant: every figure is a mean over all
//! queries of its row, those that found nothing included.

use serde::Serialize;

/// Results below this rank do not count: nobody reads them.
pub(crate) const CUTOFF: usize = 10;

/// What one query found: the grade of each result, best rank first, 0 for what is not relevant.
#[derive(Debug)]
pub(crate) struct Ranking {
    pub(crate) grades: Vec<u8>,
    /// The grades of everything that is relevant, in any order.
    pub(crate) ideal: Vec<u8>,
    pub(crate) is_empty: bool,
}

impl Ranking {
    /// 1 for a relevant first result, ½ for the second …, 0 for none in the first ten.
    fn reciprocal_rank(&self) -> f64 {
        let rank = self.grades.iter().take(CUTOFF).position(|grade| *grade > 0);
        rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64)
    }

    /// Whether nobody would be content with it.
    pub(crate) fn is_a_miss(&self) -> bool {
        self.ndcg() < 0.4
    }

    /// The gain of the first ten results, the first more than the last, as a share of the best possible.
    fn ndcg(&self) -> f64 {
        let mut ideal = self.ideal.clone();
        ideal.sort_unstable_by(|a, b| b.cmp(a));
        let best = gain(&ideal);
        if best == 0.0 { 0.0 } else { gain(&self.grades) / best }
    }
}

/// Discounted cumulative gain with exponential grades.
fn gain(grades: &[u8]) -> f64 {
    let discounted =
        |(idx, grade): (usize, &u8)| (f64::from(*grade).exp2() - 1.0) / (idx as f64 + 2.0).log2();
    grades.iter().take(CUTOFF).enumerate().map(discounted).sum()
}

/// The figures of one row, between 0 and 1; `zero_pct` in percent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Figures {
    pub(crate) n: usize,
    pub(crate) mrr10: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ndcg10: Option<f64>,
    pub(crate) zero_pct: f64,
}

impl Figures {
    /// The means over `rankings`; nDCG only where relevance has grades.
    pub(crate) fn of(rankings: &[Ranking], is_graded: bool) -> Self {
        let n = rankings.len();
        let mean = |figure: &dyn Fn(&Ranking) -> f64| {
            if n == 0 { 0.0 } else { rankings.iter().map(figure).sum::<f64>() / n as f64 }
        };
        Self {
            n,
            mrr10: rounded(mean(&Ranking::reciprocal_rank), 3),
            ndcg10: is_graded.then(|| rounded(mean(&Ranking::ndcg), 3)),
            zero_pct: rounded(100.0 * mean(&|ranking| f64::from(u8::from(ranking.is_empty))), 1),
        }
    }
}

impl Figures {
    /// The means over several rows, each as often as it has queries.
    pub(crate) fn together(rows: &[Self]) -> Self {
        let n = rows.iter().map(|row| row.n).sum();
        let mean = |figure: &dyn Fn(&Self) -> f64| {
            let sum: f64 = rows.iter().map(|row| row.n as f64 * figure(row)).sum();
            if n == 0 { 0.0 } else { sum / n as f64 }
        };
        let is_graded = rows.iter().all(|row| row.ndcg10.is_some());
        Self {
            n,
            mrr10: rounded(mean(&|row| row.mrr10), 3),
            ndcg10: is_graded.then(|| rounded(mean(&|row| row.ndcg10.unwrap_or_default()), 3)),
            zero_pct: rounded(mean(&|row| row.zero_pct), 1),
        }
    }
}

fn rounded(figure: f64, digits: i32) -> f64 {
    let scale = 10f64.powi(digits);
    (figure * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::{Figures, Ranking};

    #[test]
    fn the_best_order_is_one_and_nothing_found_is_zero() {
        let best = Ranking { grades: vec![3, 2, 1, 0], ideal: vec![1, 2, 3], is_empty: false };
        let none = Ranking { grades: vec![], ideal: vec![3], is_empty: true };
        let figures = Figures::of(&[best, none], true);
        let want = Figures { n: 2, mrr10: 0.5, ndcg10: Some(0.5), zero_pct: 50.0 };
        assert_eq!(figures, want);
    }

    #[test]
    fn a_worse_order_gains_less() {
        let figures = |grades: &[u8]| {
            let ranking = Ranking { grades: grades.to_vec(), ideal: vec![3, 1], is_empty: false };
            Figures::of(&[ranking], true).ndcg10.unwrap()
        };
        assert!(figures(&[1, 3]) < figures(&[3, 1]));
        assert!(figures(&[0, 0, 3]) < figures(&[1, 3]));
    }
}
