package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.deadline.DeadlineReader;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Passage.Role;

/** One pass over an article, sentence by sentence, that remembers who ordered and spoke. */
final class ArticleReading {

  private static final Set<String> ORDINALS =
      Set.of(
          "во-первых",
          "во-вторых",
          "в-третьих",
          "в-четвертых",
          "в-пятых",
          "в-шестых",
          "первое",
          "второе",
          "третье",
          "четвертое",
          "пятое",
          "первая",
          "вторая",
          "третья");

  private final MentionedText text;
  private final List<Quote> quotes;
  private final LocalDate published;
  private final DeadlineReader deadlines;
  private final OrderRules orderRules;
  private final SpeechRules speechRules;
  private final NarratedNeeds narratedNeeds;
  private final Memory memory;
  private final Voices voices;
  private final List<Line> lines = new ArrayList<>();
  private final List<Draft> found = new ArrayList<>();
  private OrderRules.Announcement list;

  ArticleReading(
      MentionedText text,
      List<Quote> quotes,
      LocalDate published,
      DeadlineReader deadlines,
      OrderRules orderRules,
      SpeechRules speechRules,
      NarratedNeeds narratedNeeds) {
    this.text = text;
    this.narratedNeeds = narratedNeeds;
    this.quotes = quotes;
    this.published = published;
    this.deadlines = deadlines;
    this.orderRules = orderRules;
    this.speechRules = speechRules;
    this.memory = new Memory(text);
    this.voices = new Voices(quotes);
  }

  Memory memory() {
    return memory;
  }

  List<Line> lines() {
    return lines;
  }

  /** Everything found, in reading order. */
  List<Draft> drafts() {
    var source = text.analysed().article().text();
    for (var sentence : text.analysed().sentences()) {
      var role = text.analysed().passageOf(sentence).role();
      if (role == Role.NOISE || role == Role.HEADLINE && !hasQuote(sentence)) {
        continue;
      }
      var mentions =
          text.mentions().stream()
              .filter(mention -> sentence.sentence().span().contains(mention.span()))
              .toList();
      var line = new Line(source, sentence, mentions);
      lines.add(line);
      read(line, role == Role.BACKGROUND);
    }
    return found;
  }

  private boolean hasQuote(AnalysedSentence sentence) {
    return quotes.stream().anyMatch(quote -> quote.span().overlaps(sentence.sentence().span()));
  }

  private void read(Line line, boolean background) {
    var marks = new Marks(line, deadlines.read(line.text(), line.span(), published));
    var stretches = voices.of(line, marks);
    int before = found.size();
    if (list != null && ListItems.isItem(line)) {
      found.addAll(ListItems.read(line, marks, list));
      if (found.size() > before) {
        return;
      }
    }
    if (list != null && !ListItems.isItem(line)) {
      list = null;
    }
    if (FollowUps.isFollowUp(line)) {
      followUp(line);
      return;
    }
    for (var run : runs(line, marks, stretches)) {
      var result = orderRules.read(run, memory, background);
      result.drafts().forEach(this::add);
      if (result.announcement() != null) {
        list = result.announcement();
      }
    }
    if (!background) {
      for (var stretch : stretches) {
        speech(stretch);
      }
      plans(line, marks, stretches);
    }
    remember(line, stretches);
  }

  /** Narration with what it reports in one run, each direct quote in one of its own. */
  private static List<Stretch> runs(Line line, Marks marks, List<Stretch> stretches) {
    var runs = new ArrayList<Stretch>();
    int start = -1;
    for (var stretch : stretches) {
      if (!stretch.isDirect()) {
        start = start < 0 ? stretch.from() : start;
        continue;
      }
      if (start >= 0) {
        runs.add(new Stretch(line, marks, start, stretch.from(), null));
        start = -1;
      }
      runs.add(stretch);
    }
    if (start >= 0) {
      runs.add(new Stretch(line, marks, start, line.size(), null));
    }
    return runs;
  }

  private void speech(Stretch stretch) {
    if (stretch.quote() == null) {
      narratedOrder(stretch);
      return;
    }
    if (!memory.isOfficial(stretch.speaker())) {
      return;
    }
    var vocative = stretch.isDirect() ? Turns.vocative(stretch) : null;
    if (vocative != null) {
      memory.turnedTo(vocative, stretch.line().passage());
    }
    var addressed = stretch.isDirect() ? memory.addressed(stretch.line().passage()) : null;
    speechRules.read(stretch, inOrders(stretch), addressed).forEach(this::add);
  }

  /** Right after «дал ряд поручений»: «Министерству … обеспечить …». */
  private void narratedOrder(Stretch stretch) {
    var issuer = memory.orderNear(stretch.line().passage());
    if (issuer == null || stretch.from() > 0) {
      return;
    }
    for (var draft : BareOrders.read(stretch)) {
      add(draft.withIssuer(issuer));
    }
    narratedNeeds.read(stretch, issuer, memory).forEach(this::add);
  }

  /** «Минтранс планирует …», «компания намерена: …»: a body's plan told by the narrator. */
  private void plans(Line line, Marks marks, List<Stretch> stretches) {
    for (var stretch : stretches) {
      if (stretch.quote() == null) {
        var result = NarratedPlans.read(stretch, memory);
        NarratedPlans.futures(stretch, memory).forEach(this::add);
        result.drafts().forEach(this::add);
        if (result.announcement() != null) {
          list = result.announcement();
        }
      }
    }
  }

  /** A numbered list of one speaker with an explicit order in it is a list of orders. */
  private boolean inOrders(Stretch stretch) {
    var quote = stretch.quote();
    if (!stretch.isDirect()) {
      return false;
    }
    boolean numbered = false;
    boolean ordering = quote.verbClass() == Quote.VerbClass.ORDERS;
    for (var sentence : text.analysed().sentences()) {
      if (!quote.span().overlaps(sentence.sentence().span())) {
        continue;
      }
      for (var word : sentence.words()) {
        if (!quote.span().contains(word.token().span())) {
          continue;
        }
        var lower = word.token().text().toLowerCase(java.util.Locale.ROOT);
        numbered |= ORDINALS.contains(lower);
        ordering |=
            lower.startsWith("поруча") || lower.equals("поручено") || lower.startsWith("приказ");
      }
    }
    return numbered && ordering
        || quote.verbClass() == Quote.VerbClass.ORDERS
        || signed(quote)
        || orderedJustBefore(stretch);
  }

  /** «Поручаю … Также следует …»: the sentence before, by the same speaker, was an order. */
  private boolean orderedJustBefore(Stretch stretch) {
    if (lines.size() < 2 || found.isEmpty()) {
      return false;
    }
    var before = lines.get(lines.size() - 2);
    var last = found.get(found.size() - 1);
    return last.line() == before
        && last.quote() == stretch.quote()
        && last.kind() == Directive.Kind.DIRECTIVE
        && last.cue() != null;
  }

  /** «Я уже подписала приказ» right in the same words makes an order of them. */
  private boolean signed(Quote quote) {
    var words =
        quote.span().in(text.analysed().article().text()).toLowerCase(java.util.Locale.ROOT);
    return words.matches("(?s).*подписал[аи]? (?:приказ|распоряжение|поручение|постановление).*");
  }

  private void followUp(Line line) {
    var mention = FollowUps.giver(line);
    if (mention == null || !memory.isOfficial(mention.actor()) || lines.size() < 2) {
      return;
    }
    var previous = lines.get(lines.size() - 2);
    if (previous.passage() < line.passage() - 1) {
      return;
    }
    var marks = new Marks(previous, deadlines.read(previous.text(), previous.span(), published));
    found.removeIf(draft -> draft.line() == previous);
    FollowUps.read(
            previous,
            marks,
            line.span(FollowUps.noun(line), FollowUps.noun(line) + 1),
            mention.actor())
        .forEach(this::add);
    memory.ordered(mention.actor(), line.passage());
    memory.spoke(mention.actor());
  }

  private void add(Draft draft) {
    boolean taken =
        found.stream()
            .anyMatch(other -> other.line() == draft.line() && other.span().overlaps(draft.span()));
    if (!taken && memory.isOfficial(draft.issuer())) {
      found.add(draft);
    }
  }

  private void remember(Line line, List<Stretch> stretches) {
    var told = Turns.told(line);
    if (told != null) {
      memory.turnedTo(told, line.passage());
    }
    for (int at = 0; at < line.size(); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        memory.spoke(mention.actor());
        break;
      }
    }
    stretches.stream().map(Stretch::speaker).forEach(memory::spoke);
    if (found.size() > 0
        && found.get(found.size() - 1).line() == line
        && found.get(found.size() - 1).kind() == Directive.Kind.DIRECTIVE) {
      memory.ordered(found.get(found.size() - 1).issuer(), line.passage());
    }
  }
}
