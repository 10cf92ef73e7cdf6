package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;

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

  /** «Я уже подписала приказ» makes an order of what was said with it. */
  private static final Pattern SIGNED =
      Pattern.compile("подписал[аи]? (?:приказ|распоряжение|поручение|постановление)");

  /** «Об этом сообщил мэр» reaches back so many sentences. */
  private static final int TOLD_BEFORE = 5;

  private final MentionedText text;
  private final List<Quote> quotes;
  private final LocalDate published;
  private final Rules rules;
  private final Memory memory;
  private final Voices voices;
  private final List<Line> lines = new ArrayList<>();
  private final List<Draft> found = new ArrayList<>();

  /** The last sentences that are the narrator's alone. */
  private final Queue<Stretch> narrated = new ArrayDeque<>();

  private OrderList list;
  private int nextMention;
  private final Map<String, Boolean> ordering = new HashMap<>();

  ArticleReading(MentionedText text, List<Quote> quotes, LocalDate published, Rules rules) {
    this.text = text;
    this.quotes = quotes;
    this.published = published;
    this.rules = rules;
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
      var line = new Line(source, sentence, mentionsIn(sentence.sentence().span()));
      lines.add(line);
      read(line, role == Role.BACKGROUND);
    }
    return found;
  }

  /** Asked for sentences in reading order only, so that each mention is looked at once. */
  private List<Mention> mentionsIn(Span sentence) {
    var all = text.mentions();
    while (nextMention < all.size() && all.get(nextMention).span().start() < sentence.start()) {
      nextMention++;
    }
    int end = nextMention;
    while (end < all.size() && all.get(end).span().end() <= sentence.end()) {
      end++;
    }
    var inside = all.subList(nextMention, end);
    nextMention = end;
    return inside;
  }

  private boolean hasQuote(AnalysedSentence sentence) {
    return quotes.stream().anyMatch(quote -> quote.span().overlaps(sentence.sentence().span()));
  }

  private Marks marks(Line line) {
    return new Marks(line, () -> rules.deadlines().read(line.text(), line.span(), published));
  }

  private void read(Line line, boolean background) {
    var marks = marks(line);
    var stretches = voices.of(line, marks);
    if (list != null && !list.mayHold(line)) {
      list = null;
    }
    int known = found.size();
    if (list != null && list.read(line, marks, found)) {
      if (found.size() > known) {
        rememberOrder(line);
      }
      return;
    }
    if (FollowUps.isFollowUp(line)) {
      followUp(line);
      return;
    }
    memory.speaking(
        stretches.stream()
            .filter(stretch -> stretch.quote() != null && !stretch.isDirect())
            .map(Stretch::speaker)
            .findFirst()
            .orElse(null));
    for (var run : runs(line, marks, stretches)) {
      var result = rules.orders().read(run, memory, background);
      result.drafts().forEach(this::add);
      if (result.announcement() != null) {
        list = new OrderList(result.announcement(), rules.cues());
      }
    }
    int before = found.size();
    for (var stretch : stretches) {
      if (!background || stretch.quote() != null) {
        speech(stretch);
      }
    }
    plans(line, marks, stretches, background);
    if (background) {
      found.subList(before, found.size()).replaceAll(Draft::asRetold);
    }
    var document = list == null ? OrderDocuments.announcedIn(line, memory) : null;
    if (document != null) {
      list = new OrderList(document, rules.cues());
      memory.ordered(document.issuer(), line.passage());
    }
    remember(line, stretches);
    toldBefore(line);
    rememberNarration(stretches);
  }

  /** «… будет завершена до конца года. … Об этом заявил мэр»: what the narrator told is his. */
  private void toldBefore(Line line) {
    var speaker = ToldBefore.speaker(line, memory);
    if (speaker == null) {
      return;
    }
    int passage = lines.size() < 2 ? -1 : lines.get(lines.size() - 2).passage();
    for (var narration : narrated) {
      boolean near = narration.line().passage() == passage && passage >= line.passage() - 1;
      if (near && !isRead(narration.line())) {
        rules.continuations().told(narration, speaker).forEach(this::add);
      }
    }
  }

  private boolean isRead(Line line) {
    return found.subList(Math.max(0, found.size() - TOLD_BEFORE), found.size()).stream()
        .anyMatch(draft -> draft.line() == line);
  }

  private void rememberNarration(List<Stretch> stretches) {
    if (stretches.size() == 1 && stretches.get(0).quote() == null) {
      narrated.add(stretches.get(0));
    }
    if (narrated.size() > TOLD_BEFORE) {
      narrated.remove();
    }
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
    rules.speech().read(stretch, inOrders(stretch), addressed).forEach(this::add);
  }

  /** Right after «дал ряд поручений»: «Министерству … обеспечить …». */
  private void narratedOrder(Stretch stretch) {
    int passage = stretch.line().passage();
    if (stretch.from() > 0) {
      return;
    }
    var issuer = memory.orderNear(passage);
    if (issuer != null) {
      boolean follows = followsOrder(stretch.line());
      BareOrders.read(stretch, follows).forEach(draft -> add(draft, issuer));
      rules.needs().read(stretch, issuer, follows, memory).forEach(this::add);
    }
    var voice = memory.voiceNear(passage);
    if (voice != null && stretch.to() == stretch.line().size()) {
      rules.continuations().read(stretch, voice).forEach(this::add);
    }
    if (voice != null && stretch.to() == stretch.line().size() && memory.spokeIn(passage)) {
      rules.continuations().announced(stretch, voice).forEach(this::add);
    }
  }

  /** «Минтранс планирует …», «компания намерена: …»: a body's plan told by the narrator. */
  private void plans(Line line, Marks marks, List<Stretch> stretches, boolean background) {
    for (var stretch : stretches) {
      if (stretch.quote() == null) {
        var result = rules.plans().read(stretch, memory);
        if (!background) {
          rules.plans().futures(stretch, memory).forEach(this::add);
        }
        result.drafts().forEach(this::add);
        if (result.announcement() != null) {
          list = new OrderList(result.announcement(), rules.cues());
        }
      }
    }
  }

  /** Whether the sentence before, in the same paragraph, was an order. */
  private boolean followsOrder(Line line) {
    if (lines.size() < 2 || found.isEmpty()) {
      return false;
    }
    var before = lines.get(lines.size() - 2);
    var last = found.get(found.size() - 1);
    return before.passage() == line.passage()
        && last.line() == before
        && last.kind() == Directive.Kind.DIRECTIVE;
  }

  /** A numbered list of one speaker with an explicit order in it is a list of orders. */
  private boolean inOrders(Stretch stretch) {
    var quote = stretch.quote();
    return stretch.isDirect()
        && (quote.verbClass() == Quote.VerbClass.ORDERS
            || ordering.computeIfAbsent(quote.id(), id -> isListOfOrders(quote))
            || orderedJustBefore(stretch));
  }

  private boolean isListOfOrders(Quote quote) {
    var words = quote.span().in(text.analysed().article().text()).toLowerCase(Locale.ROOT);
    boolean numbered = ORDINALS.stream().anyMatch(words::contains);
    boolean explicit =
        words.contains("поруча") || words.contains("поручено") || words.contains("приказ");
    return numbered && explicit || SIGNED.matcher(words).find();
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

  private void followUp(Line line) {
    var mention = FollowUps.giver(line);
    if (mention == null || !memory.isOfficial(mention.actor()) || lines.size() < 2) {
      return;
    }
    var previous = lines.get(lines.size() - 2);
    if (previous.passage() < line.passage() - 1) {
      return;
    }
    if (isOrderOf(previous, mention.actor())) {
      memory.ordered(mention.actor(), line.passage());
      return;
    }
    var marks = marks(previous);
    while (!found.isEmpty() && found.get(found.size() - 1).line() == previous) {
      found.remove(found.size() - 1);
    }
    FollowUps.read(
            previous,
            marks,
            line.span(FollowUps.noun(line), FollowUps.noun(line) + 1),
            mention.actor())
        .forEach(this::add);
    memory.ordered(mention.actor(), line.passage());
    memory.spoke(mention.actor(), line.passage());
  }

  /** «X требует …. Такое поручение он дал вчера»: the sentence before said who orders. */
  private boolean isOrderOf(Line line, String giver) {
    return found.stream()
        .skip(Math.max(0, found.size() - TOLD_BEFORE))
        .anyMatch(
            draft ->
                draft.line() == line
                    && draft.kind() == Directive.Kind.DIRECTIVE
                    && giver.equals(draft.issuer()));
  }

  private void add(Draft draft) {
    if (draft.kind() == Directive.Kind.DIRECTIVE && memory.isRelay(draft.issuer())) {
      add(draft, memory.principal());
    } else {
      add(draft, draft.issuer());
    }
  }

  private void add(Draft draft, String issuer) {
    if (!memory.isOfficial(issuer)) {
      return;
    }
    for (int at = found.size() - 1; at >= 0 && found.get(at).line() == draft.line(); at--) {
      if (found.get(at).span().overlaps(draft.span())) {
        return;
      }
    }
    found.add(draft.withIssuer(issuer));
  }

  private void remember(Line line, List<Stretch> stretches) {
    var told = Turns.told(line);
    if (told != null) {
      memory.turnedTo(told, line.passage());
    }
    for (int at = 0; at < line.size(); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        memory.acted(mention.actor(), line.passage());
        break;
      }
    }
    stretches.stream()
        .map(Stretch::speaker)
        .forEach(speaker -> memory.spoke(speaker, line.passage()));
    rememberOrder(line);
  }

  private void rememberOrder(Line line) {
    if (found.size() > 0
        && found.get(found.size() - 1).line() == line
        && found.get(found.size() - 1).kind() == Directive.Kind.DIRECTIVE) {
      memory.ordered(found.get(found.size() - 1).issuer(), line.passage());
    }
  }
}
