package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.Span;

/** What a speaker says to be necessary: «Минфину необходимо пересмотреть тарифы». */
final class Needs {

  /** Beginnings of words for what a chief is given. */
  private static final String[] AWAITED = {
    "ответ", "отчет", "доклад", "план", "списо", "предложен", "информаци", "решен", "график"
  };

  /** Beginnings of verbs whose dative receives what is done: «доложить главе государства». */
  private static final String[] GIVING = {
    "долож",
    "докладыв",
    "представ",
    "переда",
    "направ",
    "сообщ",
    "предостав",
    "внес",
    "отчит",
    "помо"
  };

  private final Citizens citizens;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final Vagueness vagueness;
  private final List<Draft> found = new ArrayList<>();

  Needs(Utterance said, Vagueness vagueness, Citizens citizens) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.vagueness = vagueness;
    this.citizens = citizens;
  }

  /** What the cue introduces; empty where nothing could be checked. */
  List<Draft> read(Cue cue) {
    need(cue);
    return found;
  }

  private void need(Cue cue) {
    var objectCase = ObjectCase.DATIVE;
    boolean personal = line.starts(cue.verb(), "долж", "обязан");
    if (line.is(cue.verb() - 1, "не")) {
      return;
    }
    if (line.starts(cue.verb(), "нуж") && !line.is(cue.verb(), "нужно")) {
      awaited(cue);
      return;
    }
    if (line.is(cue.verb(), "важно") && isWish(cue)) {
      return;
    }
    var reader = new Actions(line, stretch.marks(), objectCase, clause.to());
    var actions = reader.read(cue.to());
    if (actions.isEmpty()) {
      var that = ThatClauses.read(line, stretch.marks(), cue.to(), stretch.to(), reader);
      var actionsBefore = that.isEmpty() ? FrontInfinitives.read(said, cue) : that;
      actionsBefore.forEach(
          action -> said.addTo(found, vagueness, kindOf(action), action, cue, 0.85));
      return;
    }
    int frontEnd = line.is(cue.verb() - 1, "не") ? cue.verb() - 1 : cue.from();
    var front = new Zone(line, stretch.marks(), objectCase).read(said.start(), frontEnd);
    var subject = personal ? SubjectPhrase.of(line, clause.from(), cue.from()) : null;
    boolean agent =
        subject != null
            && (said.isAgent(subject) || isCollective(subject, actions.get(0).head()))
            && !WordGroup.STATE.has(line, actions.get(0).head())
            && !line.lower(actions.get(0).head()).endsWith("ся");
    boolean we = hasPronoun(clause.from(), cue.from());
    boolean they = line.is(cue.verb() - 1, "они", "он", "она");
    boolean objectInFront =
        !they && !agent && front.start < frontEnd && said.objectIn(front.start, frontEnd) >= 0;
    int start = objectInFront ? frontStart(said.objectIn(front.start, frontEnd), subject) : -1;
    boolean advice =
        front.parties.stream().anyMatch(citizens::are) || agent && citizens.are(subject);
    boolean forbids = line.is(cue.verb(), "нельзя", "недопустимо");
    for (int k = 0; k < actions.size(); k++) {
      var action = actions.get(k);
      boolean barred =
          forbids
              && !said.orders()
              && action.conditions().isEmpty()
              && !Vagueness.isMeasured(line, action);
      var deadline = action.deadline();
      var parties = action.parties();
      if (parties.isEmpty()) {
        parties = agent ? List.of(subject) : List.copyOf(front.parties);
      }
      if (parties.isEmpty()) {
        parties = they ? pointedAt(cue.verb() - 1) : behind(action);
      }
      if (deadline == null || !Marks.isResolved(deadline)) {
        var before = Marks.strongest(front.deadlines);
        deadline = deadline == null || Marks.isResolved(before) ? before : deadline;
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
            whole.withDeadline(
                Marks.strongest(OwnDeadlines.of(line, stretch.marks(), whole.from(), whole.to())));
      }
      boolean ours =
          we
              && line.starts(cue.verb(), "долж", "обязан")
              && whole.parties().isEmpty()
              && !Vagueness.isMeasured(line, whole);
      said.addTo(found, vagueness, kindOf(whole), whole, cue, 0.85);
      doubtLast(advice, Doubt.PUBLIC);
      doubtLast(barred, Doubt.NEGATED);
      doubtLast(ours, Doubt.OURS);
    }
  }

  /** «Регионы должны подготовить планы»: what cannot act alone, but does something to a thing. */
  private boolean isCollective(Party subject, int verb) {
    boolean acts = line.best(verb, reading -> reading.is(Trait.TRANSITIVE));
    for (int at = subject.from(); at < subject.to() && acts; at++) {
      boolean group =
          line.best(
              at,
              reading ->
                  reading.grammaticalCase() == Case.NOMINATIVE
                      && (reading.is(Trait.PLACE) || WordGroup.COLLECTIVE.has(reading.plain())));
      if (group) {
        return true;
      }
    }
    return false;
  }

  private void doubtLast(boolean reason, Doubt doubt) {
    int last = found.size() - 1;
    found.set(last, found.get(last).doubted(reason, doubt));
  }

  /** «до понедельника мне нужен ответ»: what the speaker waits for, by a date. */
  private void awaited(Cue cue) {
    int from = line.is(cue.verb() - 1, "мне", "нам") ? cue.verb() - 1 : cue.verb();
    int noun = line.is(cue.verb() + 1, "мне", "нам") ? cue.verb() + 2 : cue.verb() + 1;
    var deadline = Marks.strongest(stretch.marks().within(clause.from(), clause.to()));
    boolean told = from < cue.verb() || noun > cue.verb() + 1;
    if (told && deadline != null && line.starts(noun, AWAITED)) {
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
      int to = reader.trim(from, clause.to());
      var action = new Action(cue.verb(), from, to, List.of(), deadline, List.of());
      said.addTo(found, vagueness, Directive.Kind.DIRECTIVE, action, cue, 0.85);
    }
  }

  private List<Span> join(List<Span> front, List<Span> own) {
    var all = new ArrayList<>(front);
    own.stream().filter(span -> !all.contains(span)).forEach(all::add);
    return all;
  }

  /** «акимы районов: они обязаны проверять». */
  private List<Party> pointedAt(int pronoun) {
    var mention = line.mention(pronoun);
    boolean other = mention != null && !mention.actor().equals(stretch.speaker());
    return other ? List.of(new Party(line, pronoun, pronoun + 1, mention)) : List.of();
  }

  /** «предстоит рассмотреть Правительству»: who has to do it ends the clause. */
  private List<Party> behind(Action action) {
    int at = action.head() + 1;
    var mention = line.mention(at);
    boolean given = line.starts(action.head(), GIVING);
    boolean ends = !given && mention != null && line.mentionEnd(at) >= action.to();
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
    return said.orders() ? Directive.Kind.DIRECTIVE : Directive.Kind.OBLIGATION;
  }

  private boolean hasPronoun(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, "мы", "нам", "я", "мне", "каждый", "все")) {
        return true;
      }
    }
    return false;
  }

  private int frontStart(int zoneStart, Party subject) {
    return subject == null
        ? zoneStart
        : Math.max(said.start(), Math.min(zoneStart, subject.from()));
  }
}
