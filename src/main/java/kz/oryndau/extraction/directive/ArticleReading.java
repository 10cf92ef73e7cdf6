package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;

/** One pass over an article, sentence by sentence, that remembers who ordered and spoke. */
final class ArticleReading {

  /** «Об этом сообщил мэр» reaches back so many sentences. */
  private static final int TOLD_BEFORE = 5;

  private final MentionedText text;
  private final List<Quote> quotes;
  private final LocalDate published;
  private final Rules rules;
  private final Memory memory;
  private final Voices voices;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Line, Marks> marks = new IdentityHashMap<>();
  private final Findings found;
  private final OrderingQuotes orderingQuotes;

  /** The last sentences that are the narrator's alone. */
  private final Queue<Stretch> narrated = new ArrayDeque<>();

  /** Whom the article quotes most; null if nobody. */
  private final String mainSpeaker;

  private OrderList list;
  private int nextMention;

  ArticleReading(MentionedText text, List<Quote> quotes, LocalDate published, Rules rules) {
    this.text = text;
    this.quotes = quotes;
    this.published = published;
    this.rules = rules;
    this.memory = new Memory(text);
    this.found = new Findings(memory);
    this.orderingQuotes = new OrderingQuotes(text.analysed().article().text());
    this.voices = new Voices(quotes);
    var quoted = mostFrequent(quotes.stream().map(Quote::speaker));
    var persons = text.mentions().stream().map(Mention::actor).filter(memory::isPerson);
    var person = quoted == null ? mostFrequent(persons) : quoted;
    this.mainSpeaker =
        person == null ? mostFrequent(text.mentions().stream().map(Mention::actor)) : person;
  }

  /** The official who stands there most often, the first of several; null if none does. */
  private String mostFrequent(Stream<String> actors) {
    var counts = new LinkedHashMap<String, Integer>();
    actors.filter(memory::isOfficial).forEach(actor -> counts.merge(actor, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
        .map(Map.Entry::getKey)
        .orElse(null);
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
      if (role == Role.NOISE) {
        continue;
      }
      var line = new Line(source, sentence, mentionsIn(sentence.sentence().span()));
      if (role == Role.HEADLINE && !hasQuote(sentence)) {
        leftovers(new Stretch(line, marks(line), 0, line.size(), null));
        continue;
      }
      lines.add(line);
      read(line, role == Role.BACKGROUND);
    }
    return found.all();
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

  /** The deadlines of a sentence, read once for all who ask. */
  Marks marks(Line line) {
    return marks.computeIfAbsent(
        line,
        any -> new Marks(line, () -> rules.deadlines().read(line.text(), line.span(), published)));
  }

  private void read(Line line, boolean background) {
    var marks = marks(line);
    var stretches = voices.of(line, marks);
    if (list != null && !list.mayHold(line)) {
      list = null;
    }
    int known = found.size();
    if (list != null && list.read(line, marks, found.all())) {
      if (found.size() > known) {
        rememberOrder(line);
      }
      stretches.forEach(this::leftovers);
      return;
    }
    if (FollowUps.isFollowUp(line)) {
      followUp(line);
      stretches.forEach(this::leftovers);
      return;
    }
    memory.speaking(reported(stretches));
    for (var run : runs(line, marks, stretches)) {
      var result = rules.orders().read(run, memory, background);
      result.drafts().forEach(found::add);
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
    stretches.forEach(this::leftovers);
    if (background) {
      found.retellFrom(before);
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

  /** Who is the first whose words the sentence reports; null if nobody. */
  private static String reported(List<Stretch> stretches) {
    for (var stretch : stretches) {
      if (stretch.quote() != null && !stretch.isDirect()) {
        return stretch.speaker();
      }
    }
    return null;
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
      if (near && !found.has(narration.line())) {
        rules.continuations().told(narration, speaker).forEach(found::add);
      }
    }
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
    var vocative = stretch.isDirect() ? Turns.of(stretch) : null;
    if (vocative != null) {
      memory.turnedTo(vocative, stretch.line().passage());
    }
    boolean orders = orderingQuotes.orders(stretch, orderBefore());
    var addressed = stretch.isDirect() ? memory.addressed(stretch.line().passage()) : null;
    rules.speech().read(stretch, orders, addressed).forEach(found::add);
  }

  /** Right after «дал ряд поручений»: «Министерству … обеспечить …». */
  private void narratedOrder(Stretch stretch) {
    int passage = stretch.line().passage();
    if (stretch.from() > 0) {
      return;
    }
    var issuer = memory.orderNear(passage);
    if (issuer != null) {
      boolean follows = followsOrder(stretch.line()) || isPoint(stretch.line());
      BareOrders.read(stretch, follows).forEach(draft -> found.add(draft, issuer));
      rules.needs().read(stretch, issuer, follows, memory).forEach(found::add);
    }
    var voice = memory.voiceWithin(2, passage);
    if (voice != null && stretch.to() == stretch.line().size()) {
      boolean spoke = memory.spokeIn(passage);
      rules.continuations().read(stretch, voice, spoke).forEach(found::add);
    }
  }

  /** What no rule took: his who speaks, else his who ordered or spoke near, else anybody's. */
  private void leftovers(Stretch stretch) {
    if (Clauses.asks(stretch.line(), 0)) {
      return;
    }
    if (stretch.quote() != null && memory.isOfficial(stretch.speaker())) {
      rules.leftovers().read(stretch, stretch.speaker(), null, memory).forEach(found::add);
      return;
    }
    int passage = stretch.line().passage();
    var own = Issuers.named(stretch, memory);
    var near = own == null ? memory.orderNear(passage) : own;
    var voice = near == null ? memory.voiceWithin(2, passage) : near;
    if (memory.isOfficial(voice)) {
      rules.leftovers().read(stretch, voice, Doubt.LOOSE, memory).forEach(found::add);
    } else {
      rules.leftovers().read(stretch, mainSpeaker, Doubt.UNVOICED, memory).forEach(found::add);
    }
  }

  /** «Минтранс планирует …», «компания намерена: …»: a body's plan told by the narrator. */
  private void plans(Line line, Marks marks, List<Stretch> stretches, boolean background) {
    for (var stretch : stretches) {
      if (stretch.quote() == null) {
        var result = rules.plans().read(stretch, memory);
        if (!background) {
          rules.plans().futures(stretch, memory).forEach(found::add);
        }
        result.drafts().forEach(found::add);
        if (result.announcement() != null) {
          list = new OrderList(result.announcement(), rules.cues());
        }
      }
    }
  }

  /** «Третий пункт – чиновники должны …»: one of the orders announced before. */
  private static boolean isPoint(Line line) {
    return line.starts(0, "перв", "втор", "трет", "четверт", "пят")
        && line.starts(1, "пункт", "поручен", "задач");
  }

  /** Whether the sentence before, in the same paragraph, was an order. */
  private boolean followsOrder(Line line) {
    var order = orderBefore();
    return order != null && order.line().passage() == line.passage();
  }

  /** The last order found if the sentence before gave it; null otherwise. */
  private Draft orderBefore() {
    return lines.size() < 2 ? null : found.lastOrderOf(lines.get(lines.size() - 2));
  }

  private void followUp(Line line) {
    rules.orders().receive(new Stretch(line, marks(line), 0, line.size(), null), memory);
    var mention = FollowUps.giver(line);
    if (mention == null || !memory.isOfficial(mention.actor()) || lines.size() < 2) {
      return;
    }
    var previous = lines.get(lines.size() - 2);
    if (previous.passage() < line.passage() - 1) {
      return;
    }
    if (found.hasOrder(previous, mention.actor())) {
      memory.ordered(mention.actor(), line.passage());
      return;
    }
    var marks = marks(previous);
    found.dropLast(previous);
    FollowUps.read(
            previous,
            marks,
            line.span(FollowUps.noun(line), FollowUps.noun(line) + 1),
            mention.actor())
        .forEach(found::add);
    memory.ordered(mention.actor(), line.passage());
    memory.spoke(mention.actor(), line.passage());
  }

  private void remember(Line line, List<Stretch> stretches) {
    var told = Turns.told(line);
    if (told != null) {
      memory.turnedTo(told, line.passage());
    }
    memory.presides(Chairs.of(line), line.passage());
    for (int at = 0; at < line.size(); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        memory.acted(mention.actor(), line.passage());
        break;
      }
    }
    stretches.forEach(stretch -> memory.spoke(stretch.speaker(), line.passage()));
    if (stretches.size() == 1 && stretches.get(0).quote() == null) {
      memory.spoke(Tellers.of(line), line.passage());
    }
    rememberOrder(line);
  }

  private void rememberOrder(Line line) {
    var order = found.lastOrderOf(line);
    if (order != null) {
      memory.ordered(order.issuer(), line.passage());
    }
  }
}
