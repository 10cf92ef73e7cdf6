package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.quote.Quote;

/**
 * Who is to do an assignment whose rule found nobody: whom the ordering words govern, before them
 * or behind, the subject of what must be done, the dative before a bare infinitive.
 */
final class Assignees {

  private static final int FARTHEST_SUBJECT = 12;

  private static final int LONGEST_CLAUSE = 40;

  private final Draft draft;
  private final Line line;
  private final Action action;
  private final Marks marks;

  private Assignees(Draft draft, Marks marks) {
    this.draft = draft;
    this.line = draft.line();
    this.action = draft.action();
    this.marks = marks;
  }

  /** Those who are to do it: whom its rule found, or else whom the sentence tells. */
  static List<Party> of(Draft draft, Marks marks, CueWords cues) {
    var assignees = new Assignees(draft, marks);
    var cue = Governor.of(assignees.line, assignees.action, cues);
    var known = assignees.others(draft.action().parties());
    if (draft.kind() == Directive.Kind.PLEDGE) {
      // «министерство планирует»: the speaker's own side
      boolean own = cue != null && (cue.kind() == Kind.PLAN || cue.kind() == Kind.PROMISE);
      return own ? known.stream().filter(party -> !isBody(party)).toList() : known;
    }
    var found = assignees.withTurnedTo(cue == null ? assignees.bare() : assignees.under(cue));
    boolean partners = known.stream().allMatch(Party::isPartner);
    boolean more = found.size() > known.size() && (partners || assignees.isWhole(cue));
    boolean told = cue != null && assignees.thatClause(cue) >= 0 && !found.isEmpty();
    return assignees.withSpeaker(known.isEmpty() || more || told ? found : known, cue);
  }

  /** «Аскар Узакбаевич, поручаю совместно с акиматами …»: who is spoken to, before partners. */
  private List<Party> withTurnedTo(List<Party> parties) {
    var quote = draft.quote();
    boolean open = parties.stream().allMatch(Party::isPartner);
    if (!open || quote == null || quote.kind() != Quote.Kind.DIRECT) {
      return parties;
    }
    for (int at = Math.max(0, action.from() - LONGEST_CLAUSE); at < action.from(); at++) {
      var mention = line.mention(at);
      boolean alone =
          mention != null
              && mention.form() == Form.NAME
              && quote.span().contains(mention.span())
              && (at == 0 || line.isMark(at - 1))
              && line.is(line.mentionEnd(at), ",", "!");
      if (alone && !mention.actor().equals(draft.issuer())) {
        var all = new ArrayList<Party>();
        all.add(new Party(line, at, line.mentionEnd(at), mention));
        all.addAll(parties);
        return all;
      }
    }
    return parties;
  }

  /** «дал поручение мне и руководству области»: the speaker of the words is ordered too. */
  private List<Party> withSpeaker(List<Party> parties, Cue cue) {
    var quote = draft.quote();
    boolean order = cue != null && (cue.kind() == Kind.ORDER || cue.kind() == Kind.PASSIVE);
    if (!order || quote == null || quote.speaker().equals(draft.issuer())) {
      return parties;
    }
    for (int at = Math.max(0, cue.from() - 1); at < action.from(); at++) {
      if (line.is(at, "мне")) {
        var speaker =
            new Mention(
                line.span(at, at + 1),
                quote.speaker(),
                Form.PRONOUN,
                Case.DATIVE,
                Number.SINGULAR,
                null);
        var all = new ArrayList<Party>();
        all.add(new Party(line, at, at + 1, speaker));
        all.addAll(parties);
        return all;
      }
    }
    return parties;
  }

  private static boolean isBody(Party party) {
    return party.mention() != null && party.mention().form() == Form.BODY;
  }

  private List<Party> under(Cue cue) {
    return switch (cue.kind()) {
      case ORDER, PASSIVE, ASK -> ordered(cue);
      case NEED -> needed(cue);
      default -> List.of();
    };
  }

  /** Whether the subjects of one verb were read, which a rule takes the first of. */
  private boolean isWhole(Cue cue) {
    return cue != null && (isPersonal(cue) || thatClause(cue) >= 0);
  }

  /** «поручил министру …», «Министру поручено …», «поставил перед отделом задачу». */
  private List<Party> ordered(Cue cue) {
    int that = thatClause(cue);
    if (that >= 0) {
      var told = others(new Zone(line, marks, cue.objectCase()).read(cue.to(), that).parties);
      var subjects = subjects(that + 1, action.head());
      return subjects.size() > 1 || told.isEmpty() ? subjects : told;
    }
    int head = firstInfinitive(cue.to());
    var behind =
        head < 0
            ? List.<Party>of()
            : new Zone(line, marks, cue.objectCase()).read(cue.to(), head).parties;
    if (!behind.isEmpty()) {
      return others(behind);
    }
    return others(OrderedBefore.of(new Stretch(line, marks, 0, line.size(), draft.quote()), cue));
  }

  /** Index of «чтобы» behind the cue; −1 if the action is worded otherwise. */
  private int thatClause(Cue cue) {
    if (cue.kind() == Kind.NEED || line.isInfinitive(action.head())) {
      return -1;
    }
    for (int at = cue.to(); at < action.head(); at++) {
      if (line.is(at, "чтобы")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPersonal(Cue cue) {
    return line.starts(cue.verb(), "долж", "обязан");
  }

  private int firstInfinitive(int from) {
    for (int at = from; at <= action.head(); at++) {
      if (line.isInfinitive(at)) {
        return at;
      }
    }
    return -1;
  }

  /** «Акимы должны …», «Правительству нужно …», «вопрос должны решить акимы». */
  private List<Party> needed(Cue cue) {
    int start = clauseStart(cue.from());
    if (!isPersonal(cue)) {
      var before = others(new Zone(line, marks, ObjectCase.DATIVE).read(start, cue.from()).parties);
      return before.isEmpty() ? behindVerb() : before;
    }
    // «должны быть созданы штабы», «центры должны заработать»: nobody does it
    boolean happens =
        line.is(action.head(), "быть")
            || line.lower(action.head()).endsWith("ся")
            || WordGroup.STATE.has(line, action.head());
    if (happens) {
      return List.of();
    }
    var subjects = subjects(start, cue.from());
    int owner = cue.from() - 3;
    if (subjects.isEmpty() && line.starts(cue.from() - 1, "котор") && line.mention(owner) != null) {
      subjects = others(List.of(new Party(line, first(owner), owner + 1, line.mention(owner))));
    }
    int behind = action.head() + 1;
    int last = Math.min(line.size(), behind + FARTHEST_SUBJECT);
    while (behind < last && !line.is(behind, ",", ";")) {
      behind++;
    }
    return subjects.isEmpty() ? subjects(action.head() + 1, behind) : subjects;
  }

  private int first(int inMention) {
    int at = inMention;
    while (line.mention(at - 1) == line.mention(inMention)) {
      at--;
    }
    return at;
  }

  /** «Пусть министр доложит», «по поручению акима управление завершит». */
  private List<Party> letOrSent() {
    int head = action.head();
    int start = clauseStart(head);
    for (int at = start; at < head; at++) {
      boolean sent = line.is(at, "по") && line.starts(at + 1, "поручени", "указани", "распоряж");
      if (line.is(at, "пусть", "пускай") || sent) {
        return subjects(at + 1, head);
      }
    }
    return List.of();
  }

  /** «предстоит рассмотреть правительству». */
  private List<Party> behindVerb() {
    int at = action.head() + 1;
    var mention = line.mention(at);
    boolean dative = mention != null && mention.grammaticalCase() == Case.DATIVE;
    return dative ? others(List.of(new Party(line, at, line.mentionEnd(at), mention))) : List.of();
  }

  /** «Акимам взять вопросы на контроль». */
  private List<Party> bare() {
    if (!line.isInfinitive(action.head())) {
      return letOrSent();
    }
    int start = clauseStart(action.from());
    var zone = new Zone(line, marks, ObjectCase.DATIVE).read(start, action.from());
    return others(zone.parties.stream().filter(Party::isDative).toList());
  }

  /** Behind the mark that begins the clause; «министру, акимам» goes on over its commas. */
  private int clauseStart(int end) {
    int at = end;
    while (at > Math.max(0, end - LONGEST_CLAUSE)
        && !line.is(at - 1, ";", ":", "–", "—", "что", "но")
        && !opensSpeech(at - 1)
        && !(line.is(at - 1, ",") && !enumerates(at))) {
      at--;
    }
    return at;
  }

  /** A quotation mark, but not that of a name: «компания «Астана» и акимат должны». */
  private boolean opensSpeech(int at) {
    return line.is(at, "«", "\"") && (at == 0 || line.isMark(at - 1));
  }

  private boolean enumerates(int at) {
    return isSomebody(at) && isSomebody(at - 2)
        || line.is(at, "а") && line.is(at + 1, "также") && !line.isInfinitive(at + 2);
  }

  private boolean isSomebody(int at) {
    return line.mention(at) != null || line.best(at, reading -> reading.is(Trait.ANIMATE));
  }

  /** All who act in the nominative between the indices, with their partners. */
  private List<Party> subjects(int from, int to) {
    var found = new ArrayList<Party>();
    boolean partners = false;
    for (int at = from; at < to; at++) {
      partners |= line.is(at, "совместно", "вместе") && !found.isEmpty();
      var mention = line.mention(at);
      boolean joined = !found.isEmpty() && isJoined(at, to);
      // «Акимат города и управление должны»: an accusative of the form alone
      boolean first = at == from && mention != null && line.hasCase(at, Case.NOMINATIVE);
      boolean acts = joined || first || isActor(at, Case.NOMINATIVE);
      boolean takesPart =
          partners && (isActor(at, Case.INSTRUMENTAL) || line.is(at - 1, "с", "со"));
      if (!acts && !takesPart) {
        continue;
      }
      boolean named = mention != null;
      int end = new PartyPhrase(line, marks, ObjectCase.DATIVE).end(at, to);
      end = Math.max(end, named ? line.mentionEnd(at) : at + 1);
      found.add(new Party(line, firstOf(from, at), end, mention));
      at = end - 1;
    }
    return others(found);
  }

  /** «руководители и директора школ», «акимы и национальная компания»: after «и», in any look. */
  private boolean isJoined(int at, int to) {
    if (!line.is(at - 1, "и")) {
      return false;
    }
    int noun = at;
    while (noun < to - 1
        && line.mention(noun) == null
        && line.isPart(noun, PartOfSpeech.ADJECTIVE)
        && line.hasCase(noun, Case.NOMINATIVE)) {
      noun++;
    }
    var mention = line.mention(noun);
    boolean body = mention != null || WordGroup.COLLECTIVE.has(line.lemma(noun));
    return line.isUndeclined(noun)
        || body
            && (line.hasCase(noun, Case.NOMINATIVE)
                || mention != null && mention.grammaticalCase() == null);
  }

  private boolean isActor(int at, Case wanted) {
    var mention = line.mention(at);
    if (mention != null) {
      var stands = mention.grammaticalCase();
      return stands == wanted || stands == null && line.hasCase(at, wanted);
    }
    return line.isPart(at, PartOfSpeech.NOUN)
        && line.best(
            at, reading -> reading.is(Trait.ANIMATE) && reading.grammaticalCase() == wanted);
  }

  private int firstOf(int from, int noun) {
    int at = noun;
    while (at > from
        && line.mention(at - 1) == null
        && line.isPart(at - 1, PartOfSpeech.ADJECTIVE)
        && !line.bestCase(at - 1, Case.GENITIVE)) {
      at--;
    }
    return at;
  }

  /** Without the issuer himself and without pronouns that name nobody. */
  private List<Party> others(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.mention() == null || !party.mention().actor().equals(draft.issuer()))
        .filter(
            party -> !line.isPart(party.from(), PartOfSpeech.PRONOUN) || party.mention() != null)
        .filter(party -> !line.is(party.from(), "но"))
        .toList();
  }
}
