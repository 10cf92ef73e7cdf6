package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.quote.Quote.VerbClass;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.WordList;

/** What a speaker says to be needed, promises or tells others to do in his own words. */
final class SpeechRules {

  /** Third-person futures that foretell instead of promise. */
  private static final Set<String> FORECASTS =
      Set.of(
          "прийтись",
          "ожидаться",
          "вырасти",
          "подорожать",
          "подешеветь",
          "снизиться",
          "усилиться",
          "привести",
          "позволить",
          "стать",
          "смочь",
          "помочь",
          "понадобиться",
          "хватить",
          "потребоваться",
          "остаться",
          "пойти",
          "возникнуть",
          "понять",
          "увидеть",
          "быть",
          "составить",
          "продлиться",
          "закончиться",
          "измениться",
          "ухудшиться",
          "улучшиться",
          "повыситься",
          "сократиться",
          "увеличиться",
          "случиться",
          "произойти",
          "показать",
          "рассосаться",
          "уйти",
          "ответить",
          "заплатить",
          "узнать",
          "оказаться",
          "достаться",
          "занять",
          "продолжиться",
          "решить",
          "затронуть",
          "коснуться",
          "хотеть",
          "мочь",
          "иметь",
          "сложиться",
          "удаться",
          "получиться",
          "выиграть",
          "испытать",
          "почувствовать",
          "означать",
          "обойтись",
          "попасть",
          "справиться");

  /** First-person futures that commit to nothing. */
  private static final Set<String> TALK =
      Set.of(
          "посмотреть",
          "увидеть",
          "поговорить",
          "сказать",
          "подумать",
          "понять",
          "узнать",
          "стать",
          "дождаться",
          "напомнить",
          "остановиться",
          "перейти",
          "отметить",
          "попробовать",
          "постараться",
          "позволить",
          "смочь",
          "быть",
          "оказаться",
          "остаться",
          "пойти",
          "забыть",
          "ошибиться",
          "поверить",
          "потерпеть",
          "иметь",
          "жить",
          "назвать",
          "вспомнить",
          "подчеркнуть",
          "добавить",
          "начать с",
          "потерять",
          "победить",
          "справиться",
          "хотеть",
          "мочь",
          "говорить",
          "поблагодарить",
          "взять");

  private static final Set<String> HEDGES =
      Set.of(
          "возможно",
          "вероятно",
          "наверное",
          "может",
          "надеемся",
          "надеюсь",
          "ожидается",
          "думаем",
          "если",
          "скорее",
          "якобы");

  /** Words of passives that promise nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "выводы",
          "меры",
          "учтено",
          "учтены",
          "учтена",
          "наказание",
          "ответственность",
          "рассмотрено",
          "рассмотрены",
          "изучено",
          "продолжено",
          "продолжена",
          "уделено",
          "возможное");

  /** Verbs that take no object: a plural beside them is their subject. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "пойти",
          "выйти",
          "прийти",
          "приехать",
          "поехать",
          "встать",
          "заработать",
          "уйти",
          "поступить",
          "прибыть",
          "стартовать",
          "выступить",
          "войти",
          "вступить");

  /** Present forms that announce what is scheduled: «этап стартует в июле». */
  private static final Set<String> SCHEDULED =
      Set.of("стартовать", "начинаться", "открываться", "запускаться", "вводиться");

  /** What happens to a subject instead of being done by it: «центры должны заработать». */
  private static final Set<String> STATES =
      Set.of(
          "быть",
          "заработать",
          "достичь",
          "стать",
          "пройти",
          "выйти",
          "составить",
          "поступить",
          "войти",
          "вырасти");

  private static final Set<String> ADVICE =
      Set.of(
          "посоветовать",
          "советовать",
          "порекомендовать",
          "пожелать",
          "посетовать",
          "вспомнить",
          "вспоминать");

  private final CueWords cues;
  private final Vagueness vagueness;
  private final List<String> citizens = WordList.read("/lexicon/citizens.txt");
  private final List<String> citizenVerbs = WordList.read("/lexicon/citizen-verbs.txt");

  SpeechRules(CueWords cues, Vagueness vagueness) {
    this.cues = cues;
    this.vagueness = vagueness;
  }

  /**
   * All that the stretch holds.
   *
   * @param orders whether what is needed is ordered here
   * @param addressed whom the speaker turned to before; null if nobody
   */
  List<Draft> read(Stretch stretch, boolean orders, Party addressed) {
    var found = new ArrayList<Draft>();
    if (stretch.isQuestion() || isAdvice(stretch)) {
      return found;
    }
    Deadline shared = null;
    Clause previous = null;
    for (var clause : Clauses.of(stretch)) {
      var drafts = new Reader(stretch, clause, orders, addressed).read();
      boolean follows = previous != null && sharesDeadline(stretch.line(), previous, clause);
      for (var draft : drafts) {
        boolean inherits = draft.action().deadline() == null && follows && shared != null;
        found.add(inherits ? draft.withAction(draft.action().withDeadline(shared)) : draft);
      }
      if (!drafts.isEmpty()) {
        shared = frontDeadline(stretch, clause, drafts.get(0), follows ? shared : null);
      }
      previous = clause;
    }
    return found;
  }

  /** Words introduced as advice or memory bind nobody. */
  private static boolean isAdvice(Stretch stretch) {
    var cue = stretch.quote().cue();
    if (cue == null || !stretch.line().span().contains(cue)) {
      return false;
    }
    int at = stretch.line().indexAt(cue.start());
    return at < stretch.line().size()
        && ADVICE.stream().anyMatch(lemma -> stretch.line().hasLemma(at, lemma));
  }

  /** «С 1 июля будет запущена карта, и помощь станут назначать»: shared across «и» only. */
  private static boolean sharesDeadline(Line line, Clause previous, Clause clause) {
    for (int at = previous.to(); at < clause.from(); at++) {
      if (line.is(at, "и")) {
        return true;
      }
    }
    return line.is(clause.from(), "и") || line.is(clause.from() - 1, "и");
  }

  private static Deadline frontDeadline(
      Stretch stretch, Clause clause, Draft draft, Deadline inherited) {
    for (var deadline : stretch.marks().within(clause.from(), draft.action().from())) {
      return deadline;
    }
    return inherited;
  }

  private final class Reader {

    private final Stretch stretch;
    private final Clause clause;
    private final Line line;
    private final boolean orders;
    private final Party addressed;
    private final List<Draft> found = new ArrayList<>();

    Reader(Stretch stretch, Clause clause, boolean orders, Party addressed) {
      this.addressed = addressed;
      this.stretch = stretch;
      this.clause = clause;
      this.line = stretch.line();
      this.orders = orders;
    }

    List<Draft> read() {
      if (clause.conditional()) {
        return bareOrders() ? found : List.of();
      }
      for (int at = clause.from(); at < clause.to() && found.isEmpty(); at++) {
        if (!clause.reads(at)) {
          continue;
        }
        var cue = cues.at(line, at);
        if (cue != null) {
          switch (cue.kind()) {
            case NEED -> need(cue);
            case PLAN -> plan(cue);
            case PROMISE -> promise(cue);
            case NOUN, NECESSITY -> {
              // a noun alone orders nothing
            }
            default -> {
              // an order: read by OrderRules
              return List.of();
            }
          }
          if (cue.kind() == Kind.NEED || cue.kind() == Kind.PLAN) {
            return found;
          }
        }
      }
      if (found.isEmpty() && !bareOrders()) {
        imperative();
        if (found.isEmpty()) {
          future();
        }
        if (found.isEmpty()) {
          othersPlan();
        }
      }
      return found;
    }

    // ---- said to be necessary

    private void need(Cue cue) {
      var objectCase = ObjectCase.DATIVE;
      boolean personal = line.starts(cue.verb(), "долж", "обязан");
      if (line.is(cue.verb() - 1, "не")) {
        return;
      }
      if (line.starts(cue.verb(), "нуж") && !line.is(cue.verb(), "нужно")) {
        return;
      }
      if (line.is(cue.verb(), "важно") && isWish(cue)) {
        return;
      }
      var reader = new Actions(line, stretch.marks(), objectCase, actionLimit());
      var actions = reader.read(cue.to());
      if (actions.isEmpty()) {
        var that = ThatClauses.read(line, stretch.marks(), cue.to(), stretch.to(), reader);
        that.forEach(action -> add(kindOf(action), action, cue, 0.85));
        return;
      }
      int frontEnd = line.is(cue.verb() - 1, "не") ? cue.verb() - 1 : cue.from();
      var front = new Zone(line, stretch.marks(), objectCase).read(clauseStart(), frontEnd);
      var subject = personal ? SubjectPhrase.of(line, clause.from(), cue.from()) : null;
      boolean agent =
          subject != null
              && isAgent(subject)
              && !line.isIn(actions.get(0).head(), STATES)
              && !line.lower(actions.get(0).head()).endsWith("ся");
      boolean we = hasPronoun(clause.from(), cue.from());
      boolean they = line.is(cue.verb() - 1, "они", "он", "она");
      boolean objectInFront =
          !they && !agent && front.start < frontEnd && hasNoun(front.start, frontEnd);
      int start = objectInFront ? frontStart(front.start, subject) : -1;
      boolean advice =
          front.parties.stream().anyMatch(this::isPublic) || agent && isPublic(subject);
      if (advice) {
        return;
      }
      boolean forbids = line.is(cue.verb(), "нельзя", "недопустимо");
      for (int k = 0; k < actions.size(); k++) {
        var action = actions.get(k);
        if (forbids
            && !orders
            && action.conditions().isEmpty()
            && !Vagueness.isMeasured(line, action)) {
          continue;
        }
        var deadline = action.deadline();
        var parties = action.parties();
        if (parties.isEmpty()) {
          parties = agent ? List.of(subject) : List.copyOf(front.parties);
        }
        if (parties.isEmpty()) {
          parties = behind(action);
        }
        if (deadline == null || !front.deadlines.isEmpty() && action.deadline() == null) {
          deadline = Marks.strongest(front.deadlines);
        }
        var whole =
            new Action(
                action.head(),
                start >= 0 && k == 0 ? start : action.from(),
                action.to(),
                parties,
                deadline,
                join(front.conditions, action.conditions()));
        if (start >= 0 && k == 0 && whole.deadline() == null) {
          whole =
              whole.withDeadline(Marks.strongest(stretch.marks().within(whole.from(), whole.to())));
        }
        if (we
            && line.starts(cue.verb(), "долж", "обязан")
            && whole.parties().isEmpty()
            && !Vagueness.isMeasured(line, whole)) {
          continue;
        }
        add(kindOf(whole), whole, cue, 0.85);
      }
    }

    private List<Span> join(List<Span> front, List<Span> own) {
      var all = new ArrayList<>(front);
      own.stream().filter(span -> !all.contains(span)).forEach(all::add);
      return all;
    }

    private boolean isPublic(Party party) {
      var word = line.lower(party.from());
      return citizens.stream().anyMatch(word::startsWith);
    }

    /** «предстоит рассмотреть Правительству»: who has to do it ends the clause. */
    private List<Party> behind(Action action) {
      int at = action.head() + 1;
      var mention = line.mention(at);
      boolean ends = mention != null && line.mentionEnd(at) >= action.to();
      return ends && mention.grammaticalCase() == Case.DATIVE
          ? List.of(new Party(line, at, line.mentionEnd(at), mention))
          : List.of();
    }

    /** «важно помнить, что»: a thought. */
    private boolean isWish(Cue cue) {
      for (int at = cue.to(); at < Math.min(clause.to(), cue.to() + 4); at++) {
        if (line.is(at, "что", "чтобы")) {
          return true;
        }
      }
      return false;
    }

    private Directive.Kind kindOf(Action action) {
      return orders ? Directive.Kind.DIRECTIVE : Directive.Kind.OBLIGATION;
    }

    private boolean hasPronoun(int from, int to) {
      for (int at = from; at < to; at++) {
        if (line.is(at, "мы", "нам", "я", "мне", "каждый", "все")) {
          return true;
        }
      }
      return false;
    }

    private boolean hasNoun(int from, int to) {
      for (int at = from; at < to; at++) {
        if (line.isPart(at, PartOfSpeech.NOUN)
            || line.isPart(at, PartOfSpeech.NUMERAL)
            || line.mention(at) != null) {
          return true;
        }
      }
      return false;
    }

    private int frontStart(int zoneStart, Party subject) {
      return subject == null
          ? zoneStart
          : Math.max(clauseStart(), Math.min(zoneStart, subject.from()));
    }

    private boolean isAgent(Party subject) {
      if (subject.mention() != null) {
        return true;
      }
      for (int at = subject.from(); at < subject.to(); at++) {
        boolean animate =
            line.best(
                at,
                reading ->
                    reading.is(Trait.ANIMATE) && reading.grammaticalCase() == Case.NOMINATIVE);
        if (animate) {
          return true;
        }
      }
      return false;
    }

    /** Behind marks and words of order at the beginning: «Во-вторых,», «и». */
    private int clauseStart() {
      int at = clause.from();
      while (at + 2 < clause.to() && line.is(at, "между") && line.is(at + 1, "тем")) {
        at += 2;
      }
      while (at < clause.to() && line.isMark(at) && !line.is(at, "«", "\"", "“", "„")) {
        at++;
      }
      return at;
    }

    private int actionLimit() {
      return clause.to();
    }

    // ---- plans and promises

    private void plan(Cue cue) {
      if (line.is(cue.verb() - 1, "не")) {
        return;
      }
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, actionLimit());
      var actions = reader.read(cue.to());
      var subject = SubjectPhrase.of(line, clause.from(), cue.from());
      boolean plural = line.best(cue.verb(), reading -> reading.number() == Number.PLURAL);
      boolean impersonal =
          line.is(cue.verb(), "планируется", "запланировано", "намечено", "намечается");
      boolean agent =
          subject != null
              && !impersonal
              && (isAgent(subject) || !plural || subject.mention() != null);
      int start = -1;
      if (!agent) {
        var front =
            new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(clauseStart(), cue.from());
        start = front.start < cue.from() && hasNoun(front.start, cue.from()) ? front.start : -1;
      }
      for (int k = 0; k < actions.size(); k++) {
        var action = actions.get(k);
        int from = start >= 0 && k == 0 ? start : action.from();
        var deadline = action.deadline();
        if (deadline == null) {
          deadline = Marks.strongest(stretch.marks().within(clause.from(), action.to()));
        }
        var parties = agent && !isSpeaker(subject) ? List.of(subject) : List.<Party>of();
        add(
            Directive.Kind.PLEDGE,
            new Action(action.head(), from, action.to(), parties, deadline, action.conditions()),
            cue,
            0.85);
      }
    }

    /** «найден подрядчик, который намерен возобновить работы»: the plan of somebody else. */
    private void othersPlan() {
      for (int at = clause.from() + 2; at < clause.to(); at++) {
        var cue = cues.at(line, at);
        if (cue == null || cue.kind() != Kind.PLAN || !line.starts(at - 1, "котор")) {
          continue;
        }
        int end = at - 1;
        while (end > clause.from() && line.isMark(end - 1)) {
          end--;
        }
        int start = end;
        while (start > clause.from()
            && (line.isPart(start - 1, PartOfSpeech.NOUN)
                || line.isPart(start - 1, PartOfSpeech.ADJECTIVE))) {
          start--;
        }
        if (start == end) {
          continue;
        }
        var party = new Party(line, start, end, line.mention(end - 1));
        var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
        for (var action : reader.read(cue.to())) {
          add(Directive.Kind.PLEDGE, action.withParties(List.of(party)), cue, 0.75);
        }
      }
    }

    private boolean isSpeaker(Party party) {
      return party.mention() != null && party.mention().actor().equals(stretch.speaker());
    }

    private void promise(Cue cue) {
      if (line.is(cue.verb() - 1, "не")) {
        return;
      }
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, actionLimit());
      for (var action : reader.read(cue.to())) {
        add(Directive.Kind.PLEDGE, action.withParties(List.of()), cue, 0.9);
      }
    }

    // ---- orders in the speaker's own words

    /**
     * «Правительству утвердить …», «При подъёме воды эвакуировать …», «главное – подготовить …».
     */
    private boolean bareOrders() {
      var quote = stretch.quote();
      int head = -1;
      for (int at = clause.from(); at < clause.to(); at++) {
        if (!clause.reads(at)) {
          continue;
        }
        if (line.isFinite(at)) {
          return false;
        }
        if (head < 0 && line.isInfinitive(at)) {
          head = at;
        }
      }
      if (head < 0) {
        return false;
      }
      var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(clauseStart(), head);
      boolean addressed = zone.parties.stream().anyMatch(this::isOrdered);
      boolean ordering =
          stretch.isDirect()
              && quote.verbClass() == VerbClass.ORDERS
              && !line.is(head - 1, "нечего");
      boolean promised =
          quote != null && quote.verbClass() == VerbClass.PROMISES && !stretch.isDirect();
      boolean asked = quote != null && quote.verbClass() == VerbClass.ASKS;
      boolean mainThing = isMainThing(head);
      boolean blunt = isBlunt(head);
      if (clause.conditional() && !ordering && !addressed) {
        return false;
      }
      if (!addressed && !ordering && !promised && !mainThing && !blunt || asked) {
        return false;
      }
      var kind =
          promised
              ? Directive.Kind.PLEDGE
              : mainThing && !ordering ? Directive.Kind.OBLIGATION : Directive.Kind.DIRECTIVE;
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, actionLimit());
      var cue = quote == null ? null : quote.cue();
      int first = mainThing ? Math.max(clauseStart(), dashBefore(head) + 1) : clauseStart();
      for (var action : reader.read(first)) {
        boolean vague = vagueness.isVague(line, action, kind == Directive.Kind.DIRECTIVE);
        if (!vague) {
          var whole = promised ? action.withParties(List.of()) : action;
          found.add(new Draft(kind, line, whole, stretch.speaker(), cue, quote, false, 0.88));
        }
      }
      return true;
    }

    private boolean colonNear(int at) {
      return line.is(at + 1, ":") || line.is(at + 2, ":") || line.is(at + 3, ":");
    }

    private int dashBefore(int head) {
      for (int at = head; at >= clause.from(); at--) {
        if (line.isDash(at) && line.is(at - 1, "главное", "задача", "цель", "требование")
            || line.is(at, ":")) {
          return at;
        }
      }
      return -1;
    }

    private boolean isOrdered(Party party) {
      if (party.mention() != null) {
        return party.mention().form() != Form.PRONOUN;
      }
      return line.isCapital(party.from()) && party.from() <= clause.from() + 3;
    }

    /** «Переделать всё за свой счёт.»: a sentence that starts with what is to be done. */
    private boolean isBlunt(int head) {
      return stretch.isDirect()
          && head == clauseStart()
          && line.isCapital(head)
          && line.best(head, reading -> reading.is(Trait.PERFECTIVE))
          && clause.to() - head > 2;
    }

    /** «Главное – подготовить план», «наша задача – построить». */
    private boolean isMainThing(int head) {
      if (!stretch.isDirect()) {
        return false;
      }
      for (int at = Math.max(stretch.from(), clause.from() - 6); at < head; at++) {
        boolean noun = line.is(at, "главное", "задача", "цель", "требование");
        if (noun && (line.isDash(at + 1) || colonNear(at))) {
          return true;
        }
      }
      return false;
    }

    private void imperative() {
      if (!stretch.isDirect()) {
        return;
      }
      for (int at = clause.from(); at < clause.to(); at++) {
        boolean imperative =
            clause.reads(at)
                && line.mention(at) == null
                && line.any(
                    at,
                    reading ->
                        reading.form() == VerbForm.IMPERATIVE
                            && reading.number() == Number.PLURAL
                            && reading.person() != 1)
                && line.lower(at).matches(".*те(сь)?");
        if (!imperative || isForCitizens(at) || line.is(at - 1, "не", "пусть")) {
          continue;
        }
        var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(clauseStart(), at);
        int from = vocativeEnd(zone.start, at);
        var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
        int to = reader.trim(from, clause.to());
        var deadline = Marks.strongest(stretch.marks().within(clause.from(), to));
        var action = new Action(at, from, to, vocative(at), deadline, zone.conditions);
        if (to > at + 1
            && (hasNoun(from, to) || line.hasLemma(at, "доложить"))
            && !vagueness.isVague(line, action, true)) {
          found.add(
              new Draft(
                  Directive.Kind.DIRECTIVE,
                  line,
                  action,
                  stretch.speaker(),
                  line.span(at, at + 1),
                  stretch.quote(),
                  false,
                  0.85));
        }
        return;
      }
    }

    private boolean isForCitizens(int at) {
      var word = line.lower(at);
      return citizenVerbs.stream().map(PlainText::of).anyMatch(word::startsWith);
    }

    private List<Party> vocative(int verb) {
      var own = Turns.vocative(stretch);
      var party = own != null && own.to() <= verb ? own : addressed;
      return party == null ? List.of() : List.of(party);
    }

    private int vocativeEnd(int start, int verb) {
      int comma = -1;
      for (int at = start; at < verb; at++) {
        comma = line.is(at, ",") ? at : comma;
      }
      if (comma < 0 || addressedIn(start, comma) == null) {
        return start;
      }
      return new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(comma + 1, verb).start;
    }

    private Mention addressedIn(int from, int to) {
      for (int at = from; at < to; at++) {
        if (line.mention(at) != null) {
          return line.mention(at);
        }
      }
      return null;
    }

    // ---- futures

    private void future() {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (!clause.reads(at)) {
          continue;
        }
        if (isScheduled(at)) {
          addFuture(at);
          return;
        }
        if (!line.isFuture(at)) {
          continue;
        }
        if (isPromise(at)) {
          addFuture(at);
        }
        return;
      }
    }

    private boolean isScheduled(int at) {
      if (!line.best(at, reading -> reading.person() == 3)
          || line.is(at - 1, "не")
          || !SCHEDULED.contains(PlainText.word(line.word(at).best().lemma()))) {
        return false;
      }
      return stretch.marks().within(clause.from(), clause.to()).stream()
          .anyMatch(deadline -> deadline.date() != null);
    }

    private boolean isPromise(int at) {
      var reading = line.word(at).best();
      var lemma = PlainText.word(reading.lemma());
      boolean measured = isMeasured();
      boolean negative = line.is(at - 1, "не");
      if (hedged() || isEmptyPromise()) {
        return false;
      }
      if (lemma.equals("быть") || lemma.equals("стать")) {
        return auxiliary(at, reading.person(), measured, negative);
      }
      if (reading.person() == 1) {
        return (reading.number() == Number.PLURAL || measured)
            && (!TALK.contains(lemma) || measured && lemma.equals("вернуться"))
            && (!negative || measured)
            && clause.to() - clause.from() > 1;
      }
      if (reading.person() != 3 || negative && !measured) {
        return false;
      }
      boolean reflexive = lemma.endsWith("ся");
      boolean indefinite =
          reading.number() == Number.PLURAL
              && !reflexive
              && !(INTRANSITIVE.contains(lemma) ? hasSubject(at) : hasClearSubject(at));
      if (indefinite) {
        return !FORECASTS.contains(lemma);
      }
      return measured && !FORECASTS.contains(lemma);
    }

    private boolean hedged() {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (clause.reads(at) && line.isIn(at, HEDGES)) {
          return true;
        }
      }
      return false;
    }

    /** «ожидается, что»: said before the clause. */
    private boolean hopes() {
      for (int at = stretch.from(); at < stretch.to(); at++) {
        if (line.isIn(at, HEDGES)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMeasured() {
      for (var deadline : stretch.marks().within(clause.from(), clause.to())) {
        if (deadline.date() != null || deadline.recurring() != null) {
          return true;
        }
      }
      for (int at = clause.from(); at < clause.to(); at++) {
        if (clause.reads(at) && (line.isNumber(at) || NumberWords.isNumber(line.lower(at)))) {
          return true;
        }
      }
      return false;
    }

    /** «будет запущен», «станут назначать», «поднимать не будем», «отключений не будет». */
    private boolean auxiliary(int at, int person, boolean measured, boolean negative) {
      boolean passive = false;
      boolean infinitive = false;
      for (int k = clause.from(); k < clause.to(); k++) {
        if (!clause.reads(k)) {
          continue;
        }
        passive |=
            line.any(
                k,
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.SHORT && reading.is(Trait.PASSIVE));
        infinitive |= line.isInfinitive(k);
      }
      if (passive) {
        return measured;
      }
      if (infinitive) {
        boolean plural = line.best(at, reading -> reading.number() == Number.PLURAL);
        if (negative
            && person == 1
            && stretch.marks().within(clause.from(), clause.to()).isEmpty()) {
          return false;
        }
        return measured || plural && person == 3 && !negative && !hasClearSubject(at) || nobody(at);
      }
      boolean anyDeadline = !stretch.marks().within(clause.from(), clause.to()).isEmpty();
      return person == 3 && anyDeadline && (negative || isReady());
    }

    /** «будут сделаны выводы», «будет учтено»: nothing that could be checked. */
    private boolean isEmptyPromise() {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (line.isIn(at, EMPTY) || line.is(at, "в") && line.is(at + 1, "случае")) {
          return true;
        }
      }
      return false;
    }

    /** «Полоса будет готова в третьем квартале». */
    private boolean isReady() {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (clause.reads(at)
            && line.starts(at, "готов", "доступ", "открыт")
            && line.isPart(at, PartOfSpeech.SHORT)) {
          return true;
        }
      }
      return false;
    }

    /** «Никто не будет заставлять»: a promise that somebody could break. */
    private boolean nobody(int at) {
      for (int k = clause.from(); k < at; k++) {
        if (line.is(k, "никто", "никого")) {
          return true;
        }
      }
      return false;
    }

    /** «билеты станут продавать»: a thing in the plural is the object as well as a subject. */
    private boolean hasClearSubject(int verb) {
      for (int at = clause.from(); at < clause.to(); at++) {
        boolean nominative =
            clause.reads(at)
                && line.bestCase(at, Case.NOMINATIVE)
                && !line.hasCase(at, Case.ACCUSATIVE)
                && (line.isPart(at, PartOfSpeech.NOUN) || line.isPart(at, PartOfSpeech.PRONOUN))
                && line.best(at, reading -> reading.number() == Number.PLURAL);
        if (nominative) {
          return true;
        }
      }
      return false;
    }

    private boolean hasSubject(int verb) {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (!clause.reads(at) || line.isPart(at - 1, PartOfSpeech.PREPOSITION)) {
          continue;
        }
        var mention = line.mention(at);
        if (mention != null) {
          if (mention.grammaticalCase() == Case.NOMINATIVE
              && line.lower(at - 1).isEmpty() | true
              && mention.number() != Number.SINGULAR) {
            return true;
          }
          continue;
        }
        boolean nominative =
            line.best(
                at,
                reading ->
                    (reading.partOfSpeech() == PartOfSpeech.NOUN
                            || reading.partOfSpeech() == PartOfSpeech.PRONOUN)
                        && reading.grammaticalCase() == Case.NOMINATIVE
                        && reading.number() == Number.PLURAL);
        if (nominative) {
          return true;
        }
      }
      return false;
    }

    private void addFuture(int verb) {
      int start = clauseStart();
      int from = start;
      var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE);
      from = leftEdge(start, verb, zone);
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
      int to = reader.trim(from, clause.to());
      var deadline = Marks.strongest(stretch.marks().within(clause.from(), to));
      add(
          Directive.Kind.PLEDGE,
          new Action(verb, from, to, List.of(), deadline, List.of()),
          null,
          hopes() ? 0.6 : line.best(verb, reading -> reading.person() == 1) ? 0.88 : 0.8);
    }

    /** Deadlines, adverbs, reporting words and «мы» in front stay out. */
    private int leftEdge(int start, int verb, Zone zone) {
      int at = start;
      while (at < verb) {
        if (stretch.marks().deadlineAt(at) != null && stretch.marks().deadlineEnd(at) <= verb) {
          at = stretch.marks().deadlineEnd(at);
        } else if (!clause.reads(at)
            || line.is(
                    at,
                    "мы",
                    "я",
                    "они",
                    "и",
                    "а",
                    "но",
                    "уже",
                    "также",
                    "кроме",
                    "того",
                    "еще",
                    "ли",
                    "что",
                    "там",
                    "только",
                    "теперь",
                    "обязательно",
                    "при",
                    "этом",
                    "затем",
                    "потом",
                    "кстати",
                    "поэтому")
                && !(line.is(at, "еще") && line.isNumber(at + 1))
                && !(line.is(at, "при") && !line.is(at + 1, "этом"))
                && !(line.is(at, "только") && line.isNumber(at + 1))
            || line.isMark(at) && !line.is(at, "«", "\"", "“", "„")) {
          at++;
        } else {
          break;
        }
      }
      return line.is(verb - 1, "не") && at == verb ? verb - 1 : at;
    }

    private void add(Directive.Kind kind, Action action, Cue cue, double confidence) {
      if (vagueness.isVague(line, action, kind == Directive.Kind.DIRECTIVE)) {
        return;
      }
      var span = cue == null ? null : line.span(cue.verb(), cue.verb() + 1);
      found.add(
          new Draft(
              kind, line, action, stretch.speaker(), span, stretch.quote(), false, confidence));
    }
  }

  /** Whether the third-person future tells what will happen, not what will be done. */
  static boolean foretells(Line line, int verb) {
    return FORECASTS.contains(PlainText.word(line.word(verb).best().lemma()));
  }

  /** Whether the quote reports a promise. */
  static boolean isPromised(Quote quote) {
    return quote != null && quote.verbClass() == VerbClass.PROMISES;
  }
}
