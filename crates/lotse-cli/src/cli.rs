//! The command line as typed. Invariant: only declarations; what they mean is said
//! in `commands`, and every help text reads without knowing the code.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use lotse_model::Lang;

const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  the content has errors, or a search found nothing
  2  the command line or an input file is wrong
  3  the disk, the network or lotse itself failed";

const CHECK_JSON: &str = "\
The JSON of `--format json` is one object:
  {\"files\": n, \"offers\": n, \"errors\": n, \"warnings\": n, \"infos\": n,
   \"titles\": {\"ar\": n, …}, \"diagnostics\": [
    {\"path\": \"…\", \"line\": n, \"column\": n, \"code\": \"…\", \"severity\": \"error\"|\"warning\"|\"info\",
     \"message\": \"…\", \"label\": \"…\", \"help\": \"…\"|null, \"note\": \"…\"|null}]}
`titles` says how many published offers have a title in each language that is on offer and not required.
Lines and columns count from 1, columns in characters; a path is as one would open it from here.";

const BUILD_PROMISE: &str = "\
Nothing is published unless everything worked: the site is written beside DIR and put in its place at the end.
A DIR that holds anything lotse did not write is refused; `lotse-site.json` in a site lists what lotse wrote.
Nothing is written if the site in DIR is whole and was built on the same day, by the same lotse, from the same files.
To build anew all the same, remove DIR.";

const BATCH_CONTRACT: &str = "\
With `--batch`, FILE holds one JSON object a line:
  {\"id\": \"q1\", \"lang\": \"ar\", \"query\": \"…\", \"filters\": {\"municipality\": [\"juelich\"]}}
`id` is a string or a number; `lang` and `filters` may be left out; a filter is one value or a list.
The answer is one line each, in the same order, best hits first, up to `--limit`:
  {\"id\":\"q1\",\"total\":7,\"hits\":[\"offer-id\", …]}
All lines are read before the first is answered: if some are wrong, each is named, nothing is answered and
lotse exits with 2. A value that does not exist finds nothing, with a warning. Queries that find nothing are fine.";

/// A search for the offers of a county: checks a content repo, builds its portal, searches it.
#[derive(Debug, Parser)]
#[command(name = "lotse", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show every mistake in a content repo, with its place and its mend
    #[command(after_long_help = CHECK_JSON)]
    Check(CheckArgs),
    /// List what a portal still lacks: translations, checks, topics in towns
    Coverage(CoverageArgs),
    /// Build the portal of a content repo: a folder of static files for any web server
    #[command(after_long_help = BUILD_PROMISE)]
    Build(BuildArgs),
    /// Search the offers of a content repo in the terminal, one query or a file of them
    #[command(after_long_help = BATCH_CONTRACT)]
    Search(SearchArgs),
    /// Show a portal in the browser of this machine, live while its content is edited
    Serve(ServeArgs),
    /// Explain a code that `lotse check` prints, such as `unknown-field`
    Explain(ExplainArgs),
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Human,
    /// For programs
    Json,
}

/// What else than errors fails a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// Warnings too
    Warnings,
}

/// Whether to start a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Open {
    Yes,
    No,
}

/// The day a command works for.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Today {
    /// Work as on this day instead of today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// The content repo [default: this folder if it is one, else `index-data`]
    pub(crate) content: Option<PathBuf>,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    /// Show also notes: nothing is wrong, but worth a look (JSON always has them)
    #[arg(long)]
    pub(crate) notes: bool,
    /// Fail (exit 1) also on warnings
    #[arg(long, value_enum)]
    pub(crate) deny: Option<Deny>,
    #[command(flatten)]
    pub(crate) today: Today,
}

/// Which portal of a content repo is meant.
#[derive(Debug, Args)]
pub(crate) struct Site {
    /// The portal of `sites/NAME.yaml` [default: that of `site.yaml`]
    #[arg(long, value_name = "NAME")]
    pub(crate) site: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CoverageArgs {
    /// The content repo [default: this folder if it is one, else `index-data`]
    pub(crate) content: Option<PathBuf>,
    /// Name each offer that lacks a text in this language
    #[arg(long, value_name = "TAG", value_parser = parse_lang)]
    pub(crate) lang: Option<Lang>,
    #[command(flatten)]
    pub(crate) site: Site,
    #[command(flatten)]
    pub(crate) today: Today,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// The code in square brackets; left out, all codes are listed
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BuildArgs {
    /// The content repo [default: this folder if it is one, else `index-data`]
    pub(crate) content: Option<PathBuf>,
    /// The folder of the finished site
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) site: Site,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) today: Today,
    #[command(flatten)]
    pub(crate) assets: Assets,
}

/// Where the portal's own scripts and styles come from.
#[derive(Debug, Args)]
pub(crate) struct Assets {
    /// Take the portal's scripts and styles from this folder instead of this binary (for work on lotse itself)
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub(crate) assets: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// What to look for, in any language; none shows all offers that fit the filters
    #[arg(conflicts_with = "batch")]
    pub(crate) query: Vec<String>,
    /// Answer the queries of this file, `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "filters")]
    pub(crate) batch: Option<PathBuf>,
    /// The content repo [default: this folder if it is one, else `index-data`]
    #[arg(long, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,
    /// The reader's language, as BCP 47 [default: the first of the site]
    #[arg(long, value_name = "TAG", value_parser = parse_lang)]
    pub(crate) lang: Option<Lang>,
    /// Narrow to a facet (category, municipality, language, target-group, cost, mode, accessibility,
    /// volunteers); values of one facet widen
    #[arg(long = "filter", value_name = "FACET=VALUE")]
    pub(crate) filters: Vec<String>,
    /// The order of the hits: relevance, near, checked (the latest first) or title
    #[arg(long, value_name = "ORDER", default_value = "relevance", conflicts_with = "batch")]
    pub(crate) sort: String,
    /// The municipality that `--sort near` looks from [default: those of `--filter municipality=…`]
    #[arg(long, value_name = "MUNICIPALITY", conflicts_with = "batch")]
    pub(crate) from: Option<String>,
    /// How many hits to show, at most 1000
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = parse_limit)]
    pub(crate) limit: usize,
    /// Say for each hit why it is where it is
    #[arg(long, conflicts_with = "batch")]
    pub(crate) explain: bool,
    /// How to print the hits of a single query; a batch is always JSON
    #[arg(long, value_enum, default_value_t = Format::Human, conflicts_with = "batch")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) today: Today,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// A content repo (built at once and after each change) or a built site [default: as in `lotse build`]
    pub(crate) dir: Option<PathBuf>,
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    #[command(flatten)]
    pub(crate) site: Site,
    /// Whether to open a browser
    #[arg(long, value_enum, default_value_t = Open::No)]
    pub(crate) open: Open,
    #[command(flatten)]
    pub(crate) today: Today,
    #[command(flatten)]
    pub(crate) assets: Assets,
}

fn parse_lang(tag: &str) -> Result<Lang, String> {
    Lang::new(tag).map_err(|error| error.to_string())
}

fn parse_limit(number: &str) -> Result<usize, String> {
    number
        .parse()
        .ok()
        .filter(|limit| *limit <= 1000)
        .ok_or_else(|| "a number from 0 to 1000 is needed".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
