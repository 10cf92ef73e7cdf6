package kz.oryndau.extraction.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.followup.EarlierOrder.Background;

/**
 * An earlier article and a later one; the persons and events of the golden files are invented.
 *
 * @param name of its file
 * @param assignment words of the assignment that the later article reports on; null for none
 * @param expected what it may say of it; empty where the two do not belong together
 * @param earlier the first article
 * @param later the second
 */
record FollowUpPair(
    String name, String assignment, Set<Progress> expected, Article earlier, Article later) {

  private static final Extractor EXTRACTOR = new Extractor();

  /** How much of the text round an assignment tells what it is about. */
  private static final int CONTEXT = 300;

  /** An article: its headline is the first line of its text. */
  record Article(LocalDate published, String text) {

    Extraction read() {
      return EXTRACTOR.extract(new ExtractionRequest(text, published, null));
    }

    Background background(Extraction extraction) {
      var areas =
          extraction.directives().stream().flatMap(each -> each.policyAreas().stream()).toList();
      var programmes =
          extraction.directives().stream().flatMap(each -> each.programmes().stream()).toList();
      var parties =
          extraction.actors().stream()
              .filter(actor -> actor.name() != null)
              .map(actor -> actor.name().toLowerCase())
              .toList();
      return new Background(
          published, Set.copyOf(parties), Set.copyOf(programmes), Set.copyOf(areas));
    }

    EarlierOrder order(Extraction extraction, Directive directive) {
      var span = directive.span();
      int from = Math.max(0, span.start() - CONTEXT);
      int to = Math.min(text.length(), span.end() + CONTEXT);
      var words = directive.title() + ".\n" + span.in(text);
      return new EarlierOrder(
          EXTRACTOR.topic(words, extraction.language()),
          EXTRACTOR.topic(text.substring(from, to), extraction.language()),
          background(extraction));
    }
  }

  /** A link that is proposed. */
  record Link(String assignment, Progress progress, double score, String words) {}

  static List<FollowUpPair> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(FollowUpPair::of)
          .toList();
    }
  }

  private static FollowUpPair of(Path file) {
    try {
      var text = Files.readString(file);
      var expect = after(text, "expect: ").split("\n")[0].strip();
      return new FollowUpPair(
          file.getFileName().toString(),
          text.contains("assignment: ") ? after(text, "assignment: ").split("\n")[0] : null,
          expect.equals("NONE")
              ? Set.of()
              : Arrays.stream(expect.split(" ")).map(Progress::valueOf).collect(Collectors.toSet()),
          article(after(text, "earlier: ").split("\nlater: ")[0]),
          article(after(text, "later: ")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String after(String text, String mark) {
    return text.substring(text.indexOf(mark) + mark.length());
  }

  static Article article(String lines) {
    int end = lines.indexOf('\n');
    return new Article(
        LocalDate.parse(lines.substring(0, end).strip()), lines.substring(end + 1).strip());
  }

  /** The links that are proposed between all assignments of the first and the second. */
  List<Link> links() {
    var old = earlier.read();
    var read = later.read();
    return old.directives().stream()
        .flatMap(
            directive ->
                ReportMatcher.match(
                        earlier.order(old, directive), read.reports(), later.background(read))
                    .stream()
                    .map(
                        proposal ->
                            new Link(
                                directive.span().in(earlier.text()),
                                proposal.report().progress(),
                                proposal.score(),
                                proposal.report().span().in(later.text()))))
        .toList();
  }

  /** Whether a link says what the pair expects. */
  boolean right(Link link) {
    return assignment != null
        && link.assignment().contains(assignment)
        && expected.contains(link.progress());
  }
}
